/** Work that waits until what was just rendered is on screen. There is one at a time, and none is left out. */
export interface LateWork {
  /** Plans it; what was planned before is done first. */
  readonly plan: (work: () => void) => void;
  /** Does at once what waits. */
  readonly finish: () => void;
  /** Leaves it undone. */
  readonly drop: () => void;
}

/** A page that is not shown paints nothing, so there it is done at once. */
export const lateWork = (): LateWork => {
  let waiting: (() => void) | null = null;
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const drop = () => {
    waiting = null;
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
  const finish = () => {
    const work = waiting;
    drop();
    work?.();
  };
  const plan = (work: () => void) => {
    finish();
    waiting = work;
    if (document.hidden) return finish();
    // The task after the next frame is the first after the paint.
    frame = requestAnimationFrame(() => {
      timer = setTimeout(finish);
    });
  };
  return { plan, finish, drop };
};
