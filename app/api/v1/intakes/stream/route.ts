import { answering } from '../../../../../lib/api/answering.ts';
import { eventStream } from '../../../../../lib/api/event-stream.ts';
import { otherMethods } from '../../../../../lib/api/other-methods.ts';
import { holdStream } from '../../../../../server/intakes/open-streams.ts';
import { watchIntakes } from '../../../../../server/intakes/watch-intakes.ts';
import { currentActor } from '../../../../../server/staff/current-actor.ts';
import { onStopAtOnce } from '../../../../../server/stopping.ts';

export const dynamic = 'force-dynamic';

/** Tells of every change of the clinic's queue, for as long as whoever asked may know it. */
export const GET = answering(async (request) => {
  const actor = await currentActor(request);
  return eventStream({
    request,
    open: async (send) => {
      const letGo = holdStream(actor);
      try {
        const stop = await watchIntakes(actor, send);
        return () => {
          letGo();
          stop();
        };
      } catch (error) {
        letGo();
        throw error;
      }
    },
    isStillAllowed: async () => {
      const now = await currentActor(request);
      return JSON.stringify(now) === JSON.stringify(actor);
    },
    onStop: onStopAtOnce,
  });
});

export const { POST, PUT, PATCH, DELETE, OPTIONS } = otherMethods('GET, OPTIONS');
