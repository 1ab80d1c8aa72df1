import styles from './phone-link.module.css';

/** A telephone number as text that can be read and pressed (I-32). `large` where it is the one thing to do. */
export const PhoneLink = ({
  number,
  size = 'plain',
}: {
  readonly number: string;
  readonly size?: 'plain' | 'large';
}) => (
  <a
    className={size === 'large' ? `${styles.phone} ${styles.large}` : styles.phone}
    href={`tel:${number.replace(/\s/g, '')}`}
  >
    {number}
  </a>
);
