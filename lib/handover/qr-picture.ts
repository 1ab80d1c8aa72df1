import { correction, generate } from 'lean-qr/nano';

/** A QR code to be drawn: its side in modules with the quiet zone, and an SVG path of its dark ones. */
export interface QrPicture {
  readonly side: number;
  readonly path: string;
}

/** Four modules of white on every side, as the standard asks. */
const quiet = 4;

/** Draws a text as a QR code of level M or better: a good seventh of it may be unreadable. */
export const qrPicture = (text: string): QrPicture => {
  const code = generate(text, { minCorrectionLevel: correction.M });
  const runs: string[] = [];
  for (let y = 0; y < code.size; y += 1)
    for (let x = 0; x < code.size; x += 1) {
      const start = x;
      while (code.get(x, y)) x += 1;
      if (x > start) runs.push(`M${start + quiet} ${y + quiet}h${x - start}v1h-${x - start}z`);
    }
  return { side: code.size + 2 * quiet, path: runs.join('') };
};
