import { inClinic } from '../db/in-clinic.ts';
import type { Actor } from '../staff/actor.ts';
import { authorise } from '../staff/authorise.ts';
import { watchClinic } from './change-hub.ts';
import { type ChangeNotice, revisionNow } from './next-revision.ts';

type Send = (event: {
  readonly event: 'hello' | 'changed';
  readonly data: { readonly revision: number; readonly id?: string | null };
}) => void;

/**
 * Tells of every change of the actor's clinic: `hello` with the revision of now, then `changed` with
 * the revision and the intake of each change. `hello` comes again when changes may have been missed.
 *
 * @returns how to stop
 * @throws Refusal 401/403
 */
export const watchIntakes = async (someone: Actor, send: Send): Promise<() => void> => {
  const { clinicId } = authorise(someone, 'intake', 'list');
  // Watching comes first, so that nothing falls between the two; what hello already counts is left out.
  let floor: number | null = null;
  let early: ChangeNotice[] = [];
  const tell = (notice: ChangeNotice) => {
    if (floor === null) early.push(notice);
    else if (notice.revision > floor)
      send({ event: 'changed', data: { revision: notice.revision, id: notice.id } });
  };
  const hello = async () => {
    floor = null;
    const revision = await inClinic(clinicId, (tx) => revisionNow(tx, clinicId));
    send({ event: 'hello', data: { revision } });
    floor = revision;
    const waiting = early;
    early = [];
    waiting.forEach(tell);
  };
  const stop = await watchClinic(clinicId, {
    onChange: tell,
    onGap: () => {
      hello().catch(() => undefined);
    },
  });
  try {
    await hello();
  } catch (error) {
    stop();
    throw error;
  }
  return stop;
};
