import { lengthOf, type Movement, poseAt } from './movements.ts';
import type { Pose } from './pose.ts';

let stopCurrent: (() => void) | null = null;

/**
 * Plays a movement once, from its beginning to its end, and hands over how the face stands at each
 * frame. Only one drawing moves at a time: starting another stops it, and so does a page that is put
 * away. Returns how to stop.
 *
 * @param onEnd called once, however it ends
 */
export const play = (
  movement: Movement,
  onPose: (pose: Pose) => void,
  onEnd: () => void,
): (() => void) => {
  stopCurrent?.();
  let began: number | null = null;
  let frame = 0;
  const stop = () => {
    if (stopCurrent !== stop) return;
    stopCurrent = null;
    cancelAnimationFrame(frame);
    document.removeEventListener('visibilitychange', stop);
    onEnd();
  };
  const show = (now: number) => {
    began ??= now;
    if (now - began >= lengthOf(movement)) return stop();
    onPose(poseAt(movement, now - began));
    frame = requestAnimationFrame(show);
  };
  stopCurrent = stop;
  document.addEventListener('visibilitychange', stop);
  frame = requestAnimationFrame(show);
  return stop;
};
