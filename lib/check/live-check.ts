import { createActor, transition } from 'xstate';
import type { CheckEvent } from '../../machines/check/check-context.ts';
import type { SnapshotRefusal } from '../../machines/check/snapshot.ts';
import { stageOf } from '../../machines/check/stage-of.ts';
import { tabStorage } from '../tab-storage.ts';
import { type CheckView, checkView, explainOnce } from './check-view.ts';
import { checkMachineWithRules } from './provide-rules.ts';
import { type Paths, withPaths } from './remembered-paths.ts';
import { type GetStorage, readCheck, storeCheck, wipeCheck } from './stored-check.ts';

/** Milliseconds after a page was shown: it is painted, and nobody has read it. */
const whileRead = 50;
/** Milliseconds after something was ticked: the tick is on screen, and the hand on its way to Continue. */
const whileTicked = 30;

/** A check that is going on. */
export interface LiveCheck {
  readonly send: (event: CheckEvent) => void;
  /**
   * Hears what is likely to be sent next. A moment later it works out where that leads, so that it
   * takes less time when it is sent. Nothing changes by it.
   */
  readonly foresee: (event: CheckEvent) => void;
  /** The same object until something changes. */
  readonly getSnapshot: () => CheckView;
  readonly subscribe: (listener: () => void) => () => void;
  /** Why an earlier check of this tab could not be taken up again; null when there was none or it was. */
  readonly refused: SnapshotRefusal | null;
}

/**
 * Takes up the stored check of this tab, or begins a new one. Without a storage it lives in memory
 * only. What was refused is wiped, so that it is refused once.
 */
export const createLiveCheck = (getStorage: GetStorage): LiveCheck => {
  const stored = readCheck(getStorage);
  if (stored?.ok === false) wipeCheck(getStorage);
  const actor = createActor(
    checkMachineWithRules,
    stored?.ok
      ? {
          snapshot: checkMachineWithRules.resolveState({
            value: stored.stage,
            context: stored.context,
          }),
        }
      : {},
  ).start();

  const viewNow = () => {
    const snapshot = actor.getSnapshot();
    return checkView(stageOf(snapshot), snapshot.context);
  };
  let view = viewNow();
  const listeners = new Set<() => void>();
  let ahead: ReturnType<typeof setTimeout> | undefined;
  const paths: Paths = new Map();
  actor.subscribe((snapshot) => {
    view = viewNow();
    // While somebody reads the list of their answers, so that the press that follows shows the result sooner.
    clearTimeout(ahead);
    if (view.stage === 'review') ahead = setTimeout(explainOnce, whileRead, view.answers);
    storeCheck(getStorage, stageOf(snapshot), snapshot.context);
    for (const listener of listeners) listener();
  });

  return {
    send: (event) => {
      withPaths(paths, () => actor.send(event));
      paths.clear();
      if (event.type === 'restarted') wipeCheck(getStorage);
    },
    foresee: (event) => {
      clearTimeout(ahead);
      ahead = setTimeout(() => {
        paths.clear();
        withPaths(paths, () => {
          const [next] = transition(checkMachineWithRules, actor.getSnapshot(), event);
          checkView(stageOf(next), next.context);
        });
      }, whileTicked);
    },
    getSnapshot: () => view,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    refused: stored?.ok === false ? stored.reason : null,
  };
};

let live: LiveCheck | undefined;

/**
 * The one check of this page. It lives outside every component, so that a change of language or
 * theme keeps the place even where nothing can be stored (ruling 33). Call it in the browser only.
 */
export const getLiveCheck = (): LiveCheck => {
  live ??= createLiveCheck(tabStorage);
  return live;
};
