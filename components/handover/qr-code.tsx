import type { QrPicture } from '../../lib/handover/qr-picture.ts';
import styles from './qr-code.module.css';

/** A QR code, black on white in every theme and on paper: a scanner needs the light around it. */
export const QrCode = ({
  picture,
  label,
}: {
  readonly picture: QrPicture;
  readonly label: string;
}) => (
  <svg
    className={styles.picture}
    viewBox={`0 0 ${picture.side} ${picture.side}`}
    role="img"
    aria-label={label}
    shapeRendering="crispEdges"
  >
    <rect width={picture.side} height={picture.side} fill="#fff" />
    <path d={picture.path} fill="#000" />
  </svg>
);
