'use client';

import type { EmbedClinic } from '../../lib/embed/embed-clinic.ts';
import type { Urgency } from '../../rules/schema/urgency.ts';
import { PhoneLink } from '../place/phone-link.tsx';
import { useWords } from '../words-provider.tsx';
import styles from './clinic-section.module.css';

/** Booking is for what can wait; who must be seen today calls. */
const canBook: readonly Urgency[] = ['within-2-weeks', 'routine', 'self-care-watch'];

/** How to reach the clinic that shows the check, below what to do next. Never beside an emergency. */
export const ClinicSection = ({
  clinic,
  urgency,
}: {
  readonly clinic: EmbedClinic;
  readonly urgency: Urgency;
}) => {
  const { t, locale } = useWords();
  const { name, phone, departments, bookingLink } = clinic;
  const booking = canBook.includes(urgency) ? bookingLink : null;
  if (urgency === 'emergency-now') return null;
  if (phone === null && departments.length === 0 && booking === null) return null;
  return (
    <section className={styles.section} aria-labelledby="clinic">
      <h2 id="clinic">{t('embed:clinic.heading', { clinic: name[locale] })}</h2>
      {urgency === 'same-day' && <p>{t('embed:clinic.today')}</p>}
      {departments.length > 0 && (
        <>
          <p>{t('embed:clinic.departments')}</p>
          <ul>
            {departments.map(({ id, name: title }) => (
              <li key={id}>{title[locale]}</li>
            ))}
          </ul>
        </>
      )}
      {phone !== null && (
        <p>
          {t('embed:clinic.phone')} <PhoneLink number={phone} />
        </p>
      )}
      {booking !== null && (
        <p>
          <a className={styles.booking} href={booking} target="_blank" rel="noopener">
            {t('embed:clinic.book')} <span>{new URL(booking).host}</span>
          </a>
        </p>
      )}
    </section>
  );
};
