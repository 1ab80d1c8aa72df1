import type { Pose } from './pose.ts';
import { faceBox, strokesOf } from './strokes.ts';

/** Too faint to be seen. */
const faintest = 0.02;

/** The drawn face in one pose. Words beside it say the same, so it is not read aloud. */
export const FaceFigure = ({
  pose,
  isMirrored = false,
  className,
}: {
  readonly pose: Pose;
  /** Shows what was drawn for the left on the right. */
  readonly isMirrored?: boolean;
  readonly className?: string | undefined;
}) => (
  <svg
    className={className}
    viewBox={faceBox}
    fill="none"
    stroke="currentColor"
    strokeWidth="2.6"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
    focusable="false"
  >
    <g transform={isMirrored ? 'matrix(-1 0 0 1 200 0)' : undefined}>
      {strokesOf(pose)
        .filter(({ path, strength }) => path !== '' && strength > faintest)
        .map(({ name, path, strength }) => (
          <path
            key={name}
            d={path}
            opacity={strength < 1 ? Math.round(strength * 100) / 100 : undefined}
            fill={name.endsWith('iris') ? 'currentColor' : undefined}
          />
        ))}
    </g>
  </svg>
);
