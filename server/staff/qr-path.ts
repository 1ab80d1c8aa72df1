import { correction, generate } from 'lean-qr';

/** A QR code as one SVG path in units of one module, with the quiet margin of four that scanners need. */
export interface QrPath {
  /** Width and height of the view box. */
  readonly size: number;
  readonly path: string;
}

const margin = 4;

/** Draws the code here, so that its secret goes to no other service. */
export const qrPath = (text: string): QrPath => {
  const code = generate(text, { minCorrectionLevel: correction.M });
  const runs: string[] = [];
  for (let y = 0; y < code.size; y += 1) {
    for (let x = 0; x < code.size; x += 1) {
      if (!code.get(x, y)) continue;
      const start = x;
      while (code.get(x + 1, y)) x += 1;
      runs.push(`M${start + margin} ${y + margin}h${x - start + 1}v1H${start + margin}z`);
    }
  }
  return { size: code.size + 2 * margin, path: runs.join('') };
};
