import type { Urgency } from '../../rules/schema/urgency.ts';
import { useWords } from '../words-provider.tsx';
import styles from './urgency-mark.module.css';

const Shape = ({ urgency }: { readonly urgency: Urgency }) => {
  const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 2 } as const;
  return (
    <svg className={styles.shape} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      {urgency === 'emergency-now' && (
        <path d="M6.5 1.5h7l5 5v7l-5 5h-7l-5-5v-7z" fill="currentColor" />
      )}
      {urgency === 'same-day' && <path d="M10 2 19 18H1z" fill="currentColor" />}
      {urgency === 'within-2-weeks' && <path d="M10 3 18 17H2z" {...line} />}
      {urgency === 'routine' && <circle cx="10" cy="10" r="7.5" {...line} />}
      {urgency === 'self-care-watch' && <path d="m3 10.5 4.5 4.5L17 5.5" {...line} />}
    </svg>
  );
};

/** How soon, in a word and a shape of its own: never by colour alone. */
export const UrgencyMark = ({ urgency }: { readonly urgency: Urgency }) => {
  const { t } = useWords();
  return (
    <span className={styles.mark} data-urgency={urgency}>
      <Shape urgency={urgency} />
      {t(`desk:urgency.${urgency}`)}
    </span>
  );
};
