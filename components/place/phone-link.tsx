import styles from './phone-link.module.css';

/** A telephone number as text that can be read and pressed (I-32). `large` where it is the one thing to do. */
export const PhoneLink = ({
  number,
  size = 'text',
}: {
  readonly number: string;
  readonly size?: 'text' | 'large';
}) => (
  <a className={`${styles.phone} ${styles[size]}`} href={`tel:${number.replace(/\s/g, '')}`}>
    {number}
  </a>
);
