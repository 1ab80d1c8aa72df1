import { notFound } from 'next/navigation';
import { OperatorPart } from '../../../components/operator/operator-part.tsx';
import { isLocale } from '../../../lib/i18n/locales.ts';
import { serverWords } from '../../../lib/i18n/server.ts';
import { rulesVersion } from '../../../rules/version.ts';
import { type PageProps, titled } from '../titled.ts';
import styles from './safety.module.css';
import { safetyParts } from './safety-parts.ts';

export const generateMetadata = titled('safety:title');

/**
 * What the check is for and where it ends, and how to report that it did harm. The same statement is
 * written to docs/safety/intended-use.md.
 */
const Page = async ({ params }: PageProps) => {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const t = serverWords(locale);
  return (
    <div className="page">
      <main id="main" className={styles.safety}>
        <h1 tabIndex={-1}>{t('safety:title')}</h1>
        <p>{t('safety:lead')}</p>
        {safetyParts.map(({ part, keys }) => (
          <section key={part} aria-labelledby={part}>
            <h2 id={part}>{t(`safety:${part}.heading`)}</h2>
            <ul>
              {keys.map((key) => (
                <li key={key}>{t(`safety:${part}.${key}`)}</li>
              ))}
            </ul>
            {part === 'report' && <OperatorPart t={t} />}
          </section>
        ))}
        <section aria-labelledby="version">
          <h2 id="version">{t('safety:version.heading')}</h2>
          <p>{t('safety:version.rules', { version: rulesVersion.version })}</p>
        </section>
      </main>
    </div>
  );
};

export default Page;
