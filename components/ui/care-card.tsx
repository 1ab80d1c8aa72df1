import type { ReactNode } from 'react';
import styles from './care-card.module.css';

/** There are exactly three cards. */
export type CareLevel = 'emergency' | 'urgent' | 'non-urgent';

/** Each level has a shape of its own, so that it is not told by colour alone. */
const Shape = ({ level }: { readonly level: CareLevel }) => (
  <svg className={styles.shape} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    {level === 'emergency' && (
      <path
        d="M10.5 2.5h11l8 8v11l-8 8h-11l-8-8v-11z"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.5"
      />
    )}
    {level === 'urgent' && (
      <path
        d="M16 3.5 30 28H2z"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.5"
        strokeLinejoin="round"
      />
    )}
    {level === 'non-urgent' && (
      <circle cx="16" cy="16" r="13" fill="none" stroke="currentColor" strokeWidth="2.5" />
    )}
    {level === 'emergency' && <path d="M16 8.5v10M16 22v3" stroke="currentColor" strokeWidth="3" />}
    {level === 'urgent' && <path d="M16 12v8M16 22.5v3" stroke="currentColor" strokeWidth="2.8" />}
    {level === 'non-urgent' && (
      <path d="m9.5 16.5 4.5 4.5 8.5-9" fill="none" stroke="currentColor" strokeWidth="2.8" />
    )}
  </svg>
);

/**
 * How soon, and one thing to do. The level is said in words inside the heading, for those who hear
 * the page; nothing in the card leads away from it.
 */
export const CareCard = ({
  level,
  levelName,
  heading,
  headingLevel = 'h2',
  children,
}: {
  readonly level: CareLevel;
  /** Spoken before the heading, with its own punctuation: "Emergency:". */
  readonly levelName: string;
  readonly heading: ReactNode;
  readonly headingLevel?: 'h1' | 'h2';
  readonly children: ReactNode;
}) => {
  const Heading = headingLevel;
  return (
    <section
      className={`${styles.card} ${styles[level]}`}
      data-level={level}
      aria-labelledby="care-card"
    >
      <div className={styles.head}>
        <Shape level={level} />
        <Heading
          id="care-card"
          className={styles.heading}
          {...(headingLevel === 'h1' ? { tabIndex: -1 } : {})}
        >
          <span className="visually-hidden">{levelName} </span>
          {heading}
        </Heading>
      </div>
      <div className={styles.body}>{children}</div>
    </section>
  );
};
