import type { Page } from '@playwright/test';

/** What is measured of one picture: the share of nearly white pixels, and the mean luminance; 0 to 1. */
export interface Brightness {
  readonly white: number;
  /** Relative luminance as WCAG 2.2 defines it, averaged over all pixels; white is 1. */
  readonly mean: number;
}

/** Every picture that the browser paints, in order, as PNG in base64, while `act` runs. */
export const record = async (page: Page, act: () => Promise<void>): Promise<readonly string[]> => {
  const session = await page.context().newCDPSession(page);
  const pictures: string[] = [];
  session.on('Page.screencastFrame', ({ data, sessionId }) => {
    pictures.push(data);
    void session.send('Page.screencastFrameAck', { sessionId });
  });
  await session.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
  await act();
  await session.send('Page.stopScreencast');
  return pictures;
};

const brightnessOf = async (data: string): Promise<Brightness> => {
  const image = new Image();
  image.src = `data:image/png;base64,${data}`;
  await image.decode();
  const [width, height] = [160, Math.max(1, Math.round((160 * image.height) / image.width))];
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas');
  context.drawImage(image, 0, 0, width, height);
  const { data: pixels } = context.getImageData(0, 0, width, height);
  const linear = (value = 0) =>
    value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
  let white = 0;
  let sum = 0;
  for (let at = 0; at < pixels.length; at += 4) {
    const [red = 0, green = 0, blue = 0] = pixels.slice(at, at + 3);
    if (Math.min(red, green, blue) > 200) white += 1;
    sum += 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }
  return { white: white / (pixels.length / 4), mean: sum / (pixels.length / 4) };
};

/** How bright each picture is. Measured on a page of its own, so that no policy of the site stands in the way. */
export const brightness = async (
  page: Page,
  pictures: readonly string[],
): Promise<readonly Brightness[]> => {
  const bench = await page.context().newPage();
  const measured: Brightness[] = [];
  for (const picture of pictures) measured.push(await bench.evaluate(brightnessOf, picture));
  await bench.close();
  return measured;
};

/** The greatest change of mean luminance from one picture to the next. */
export const greatestChange = (trace: readonly Brightness[]): number =>
  Math.max(0, ...trace.slice(1).map(({ mean }, at) => Math.abs(mean - (trace[at]?.mean ?? mean))));
