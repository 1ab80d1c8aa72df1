/** The page or step that was last on screen; null until the first one has been. */
let lastPath: string | null = null;

/** Whether going to this page or step is a change that the person made, not the first load. */
export const isArrival = (path: string): boolean => lastPath !== null && lastPath !== path;

/**
 * Notes which page or step is on screen. When it is another than before, the view starts at the top
 * and focus goes to its heading, which is how a change is announced, once. Never on the first load.
 */
export const arriveAt = (path: string): void => {
  const arrives = isArrival(path);
  lastPath = path;
  if (!arrives) return;
  const heading = document.querySelector<HTMLElement>('main h1');
  window.scrollTo(0, 0);
  if (heading === null) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
};

/** Notes the page or step without moving focus: where the address alone was put right. */
export const arriveSilently = (path: string): void => {
  lastPath = path;
};
