'use client';

import type { Agreement } from '../../../lib/desk/agreement.ts';
import { useWords } from '../../words-provider.tsx';
import styles from './outcomes-page.module.css';

/** Measures of the drawing, in its own units. */
const wide = 640;
const names = 210;
const line = 36;
const top = 28;
const ends = 24;
const ticks = [0, 0.25, 0.5, 0.75, 1] as const;

/** Where a share stands on the axis. */
const across = (share: number): number => names + share * (wide - names - ends);

/**
 * The share of the confirmed cases that the check named first: a dot, and a line as long as the
 * interval. Black on white on paper; nothing is told by colour. The table says the same in numbers,
 * so the ear is spared the drawing.
 */
export const AgreementChart = ({ agreements }: { readonly agreements: readonly Agreement[] }) => {
  const { t, locale } = useWords();
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  const drawn = agreements.flatMap(({ pattern, shown }) =>
    shown === null ? [] : [{ pattern, share: shown.sensitivity }],
  );
  if (drawn.length === 0) return null;
  const high = top + drawn.length * line;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled sideways must be reached by key
    <figure className={`${styles.chart} ${styles.wide}`} tabIndex={0}>
      <figcaption>{t('desk:outcomes.chart')}</figcaption>
      <svg viewBox={`0 0 ${wide} ${high + 8}`} aria-hidden="true" focusable="false">
        {ticks.map((tick) => (
          <g key={tick}>
            <line className={styles.grid} x1={across(tick)} x2={across(tick)} y1={top} y2={high} />
            <text className={styles.tick} x={across(tick)} y={top - 10} textAnchor="middle">
              {percent.format(tick)}
            </text>
          </g>
        ))}
        {drawn.map(({ pattern, share }, at) => {
          const y = top + at * line + line / 2;
          const [low, end] = [across(share.low), across(share.high)];
          return (
            <g key={pattern}>
              <text className={styles.name} x={names - 14} y={y + 5} textAnchor="end">
                {t(`desk:patterns.${pattern}`)}
              </text>
              <path
                className={styles.bar}
                d={`M${low} ${y - 6}v12M${low} ${y}H${end}M${end} ${y - 6}v12`}
              />
              <circle className={styles.dot} cx={across(share.value)} cy={y} r="5.5" />
            </g>
          );
        })}
      </svg>
    </figure>
  );
};
