import type { ReactNode } from 'react';

/** What is looked at, in the order of the stroke check. */
export const strokeSigns = ['face', 'arm', 'speech', 'balance', 'eyes'] as const;
export type StrokeSign = (typeof strokeSigns)[number];

/** One hand draws all of them: the same line, a face without age or sex, nothing that moves. */
const drawings: Readonly<Record<StrokeSign, ReactNode>> = {
  face: (
    <>
      <circle cx="48" cy="48" r="35" />
      <path d="M29 38c3-3 8-3 11 0" />
      <path d="M56 42c3-2 8-2 11 1" />
      <path d="M31 45c2 2 6 2 8 0M57 50c2 1 6 1 8 0" />
      <path d="M47 47v10l5 1" />
      <path d="M31 66c6 5 15 5 21 2 5-2 9 3 12 9" />
    </>
  ),
  arm: (
    <>
      <circle cx="48" cy="18" r="10" />
      <path d="M48 28v36M48 64l-11 24M48 64l11 24" />
      <path d="M48 38H16" />
      <path d="M48 38l27 22" />
      <path d="M80 38v14m-5-5 5 5 5-5" />
    </>
  ),
  speech: (
    <>
      <path d="M37 88c-1-7-1-11 0-15-12 2-16-2-15-11l-8-4c-1-1-1-2 0-3l8-11c-2-15 6-28 22-30" />
      <path d="M36 59h-9" />
      <path d="M54 22h30a5 5 0 0 1 5 5v22a5 5 0 0 1-5 5H66l-10 9v-9a5 5 0 0 1-5-5V27a5 5 0 0 1 3-5z" />
      <path d="M59 34h4M68 34c3-4 5 4 8 0M59 43c3-4 5 4 8 0M73 43h3" />
    </>
  ),
  balance: (
    <>
      <path d="M12 88h72" />
      <path d="M48 82V14" strokeDasharray="2 7" />
      <circle cx="66" cy="24" r="9" />
      <path d="M62 32 50 60M50 60l-8 28M50 60l10 12 2 16" />
      <path d="M59 40 42 36M59 40l18 10" />
    </>
  ),
  eyes: (
    <>
      <path d="M6 50c9-14 27-14 36 0-9 12-27 12-36 0z" />
      <circle cx="24" cy="49" r="6" />
      <path d="M6 36c9-9 27-9 36 0" />
      <path d="M54 50c9 0 27 4 36 0-9 12-27 12-36 0z" />
      <path d="M54 50c6-13 30-13 36 0M58 45c8-6 22-6 28 0" />
      <path d="M54 36c9-9 27-9 36 0" />
    </>
  ),
};

/** A still line drawing of one sign. Words beside it say the same, so it is not read aloud. */
export const StrokeDrawing = ({
  sign,
  className,
}: {
  readonly sign: StrokeSign;
  readonly className?: string | undefined;
}) => (
  <svg
    className={className}
    viewBox="0 0 96 96"
    fill="none"
    stroke="currentColor"
    strokeWidth="2.5"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
    focusable="false"
  >
    {drawings[sign]}
  </svg>
);
