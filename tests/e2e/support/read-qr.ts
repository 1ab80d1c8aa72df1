import type { Page } from '@playwright/test';
import jsqr from 'jsqr';

const { default: readPixels } = jsqr as unknown as { default: typeof jsqr } & typeof jsqr;

/** The pixels of a PNG, decoded by the browser itself. */
const pixelsOf = (page: Page, png: Buffer) =>
  page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth;
    canvas.height = image.naturalHeight;
    const pen = canvas.getContext('2d');
    if (pen === null) throw new Error('no canvas');
    pen.drawImage(image, 0, 0);
    const { data, width, height } = pen.getImageData(0, 0, canvas.width, canvas.height);
    let text = '';
    for (let at = 0; at < data.length; at += 0x8000)
      text += String.fromCharCode(...data.subarray(at, at + 0x8000));
    return { width, height, base64: btoa(text) };
  }, png.toString('base64'));

/** What a QR code in a picture says, read by a decoder that knows nothing of our encoder; null when it finds none. */
export const readQr = async (page: Page, png: Buffer): Promise<string | null> => {
  const { width, height, base64 } = await pixelsOf(page, png);
  return (
    readPixels(new Uint8ClampedArray(Buffer.from(base64, 'base64')), width, height)?.data ?? null
  );
};
