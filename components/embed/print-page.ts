/** How printing went: by the browser's own dialogue, from a new window, or not at all. */
export type Printed = 'here' | 'window' | 'blocked';

/** Whether the browser's dialogue opened. A sandbox without `allow-modals` says nothing and does nothing. */
const printHere = (): boolean => {
  let began = false;
  const note = () => {
    began = true;
  };
  window.addEventListener('beforeprint', note);
  window.print();
  window.removeEventListener('beforeprint', note);
  return began;
};

/**
 * A copy of what is on screen in a window of its own, made here: nothing is sent. False where the
 * browser opens none.
 */
const printInWindow = (): boolean => {
  const opened = window.open('', '_blank');
  if (opened === null) return false;
  const { document: copy } = opened;
  const { lang, dataset } = document.documentElement;
  copy.documentElement.lang = lang;
  if (dataset.theme !== undefined) copy.documentElement.dataset.theme = dataset.theme;
  copy.title = document.title;
  const sheets = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].map(
    (sheet) =>
      new Promise<void>((resolve) => {
        const link = copy.createElement('link');
        link.rel = 'stylesheet';
        link.addEventListener('load', () => resolve());
        link.addEventListener('error', () => resolve());
        link.href = sheet.href;
        copy.head.append(link);
      }),
  );
  const main = document.querySelector('main');
  if (main !== null) copy.body.append(copy.importNode(main, true));
  Promise.all(sheets).then(() => opened.print());
  return true;
};

/** Prints what is on screen, in the first way that the frame is allowed (E-32). */
export const printPage = (): Printed => {
  if (printHere()) return 'here';
  try {
    return printInWindow() ? 'window' : 'blocked';
  } catch {
    return 'blocked';
  }
};
