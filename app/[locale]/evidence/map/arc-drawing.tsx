import styles from './map.module.css';

export interface ArcRow {
  readonly id: string;
  readonly label: string;
  /** A filled dot: always there; an open one: only after some answers. */
  readonly isAlways: boolean;
}

export interface Arc {
  readonly from: string;
  readonly to: string;
}

const rowHeight = 32;
const dotX = 118;
const width = 500;

const yOf = (row: number): number => rowHeight * (row + 0.75);

/** A bow to the left of the dots, the wider the longer its way. */
const bow = (from: number, to: number, rows: number): string => {
  const depth = 20 + (dotX - 30) * Math.sqrt(Math.abs(to - from) / rows);
  const x = dotX - 8;
  const reach = Math.round(x - depth);
  return `M${x} ${yOf(from)}C${reach} ${yOf(from)} ${reach} ${yOf(to)} ${x} ${yOf(to)}`;
};

const arrow = (to: number): string => `M${dotX - 15} ${yOf(to) - 5}l8 5-8 5`;

/**
 * Rows from top to bottom with bows between them. Ways down are drawn through, ways up broken. The
 * caller says the same in words beside it.
 */
export const ArcDrawing = ({
  id,
  name,
  description,
  rows,
  arcs,
}: {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly rows: readonly ArcRow[];
  readonly arcs: readonly Arc[];
}) => {
  const place = new Map(rows.map((row, index) => [row.id, index]));
  const height = rowHeight * (rows.length + 0.5);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (axe scrollable-region-focusable)
    <section className={styles.frame} aria-label={name} tabIndex={0}>
      <svg
        className={styles.drawing}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-labelledby={id}
      >
        <title id={id}>{description}</title>
        {arcs.map(({ from, to }) => {
          const [start, end] = [place.get(from), place.get(to)];
          if (start === undefined || end === undefined || start === end) return null;
          return (
            <g key={`${from} ${to}`} className={end > start ? styles.down : styles.up}>
              <path d={bow(start, end, rows.length)} />
              <path d={arrow(end)} />
            </g>
          );
        })}
        {rows.map(({ id: row, label, isAlways }, index) => (
          <g key={row} className={isAlways ? styles.always : styles.sometimes}>
            <circle cx={dotX} cy={yOf(index)} r={6} />
            <text x={dotX + 18} y={yOf(index) + 5}>
              {label}
            </text>
          </g>
        ))}
      </svg>
    </section>
  );
};
