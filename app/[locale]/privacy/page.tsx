import { notFound } from 'next/navigation';
import { OperatorPart } from '../../../components/operator/operator-part.tsx';
import { isLocale } from '../../../lib/i18n/locales.ts';
import { serverWords } from '../../../lib/i18n/server.ts';
import type { Words } from '../../../lib/i18n/words.ts';
import { type PageProps, titled } from '../titled.ts';
import styles from './privacy.module.css';

export const generateMetadata = titled('privacy:title');

/** Each thing that is kept: what, where and until when. */
const kept = [
  ['answersWhat', 'tab', 'answersUntil'],
  ['placeWhat', 'tab', 'placeUntil'],
  ['themeWhat', 'themeWhere', 'themeUntil'],
] as const;

const Texts = ({ t, keys }: { readonly t: Words; readonly keys: readonly string[] }) => (
  <ul>
    {keys.map((key) => (
      <li key={key}>{t(`privacy:${key}`)}</li>
    ))}
  </ul>
);

/** What is kept, where and how long; what the server sees; and who runs it. */
const Page = async ({ params }: PageProps) => {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const t = serverWords(locale);
  return (
    <div className="page">
      <main id="main" className={styles.privacy}>
        <h1 tabIndex={-1}>{t('privacy:title')}</h1>
        <p>{t('privacy:lead')}</p>

        <h2>{t('privacy:answers.heading')}</h2>
        <Texts t={t} keys={['answers.device', 'answers.name', 'answers.send']} />

        <h2>{t('privacy:kept.heading')}</h2>
        <ul className={styles.kept}>
          {kept.map(([what, where, until]) => (
            <li key={what}>
              <h3>{t(`privacy:kept.${what}`)}</h3>
              <dl>
                <dt>{t('privacy:kept.where')}</dt>
                <dd>{t(`privacy:kept.${where}`)}</dd>
                <dt>{t('privacy:kept.until')}</dt>
                <dd>{t(`privacy:kept.${until}`)}</dd>
              </dl>
            </li>
          ))}
        </ul>
        <p>{t('privacy:kept.blocked')}</p>
        <p>{t('privacy:kept.shared')}</p>

        <h2>{t('privacy:never.heading')}</h2>
        <Texts t={t} keys={['never.cookies', 'never.others', 'never.follow']} />

        <h2>{t('privacy:server.heading')}</h2>
        <Texts
          t={t}
          keys={[
            'server.pages',
            'server.question',
            'server.language',
            'server.logs',
            'server.programs',
          ]}
        />

        <h2>{t('privacy:operator.heading')}</h2>
        <OperatorPart t={t} />
      </main>
    </div>
  );
};

export default Page;
