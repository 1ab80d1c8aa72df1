import type { Words } from '../../../../lib/i18n/words.ts';
import { citation, sourceOf } from '../../../../rules/evidence/cite.ts';
import { sources } from '../../../../rules/evidence/sources.ts';
import type { SourceId } from '../../../../rules/schema/ids.ts';
import styles from '../evidence.module.css';

/** The language of a record, so that it is spoken as it is written. */
const languageOf = (text: string): 'zh-Hans-CN' | 'en' =>
  /\p{Script=Han}/u.test(text) ? 'zh-Hans-CN' : 'en';

const SourceEntry = ({ id, t }: { readonly id: SourceId; readonly t: Words }) => {
  const { read, note, url } = sourceOf(id);
  return (
    <div id={id} className={styles.source}>
      <dt>{id}</dt>
      <dd>
        <p lang={languageOf(citation(id))}>{citation(id)}</p>
        <p className={styles.soft}>
          {t(`evidence:sources.read.${read}`)}
          {note !== undefined && <span lang={languageOf(note)}> {note}</span>}
        </p>
        {url !== undefined && (
          <p>
            <a href={url} rel="noreferrer">
              {t('evidence:sources.open', { id })}
            </a>
          </p>
        )}
      </dd>
    </div>
  );
};

/** The bibliography; the only place of the product that prints titles. Each entry has its id as anchor. */
export const SourceList = ({ t }: { readonly t: Words }) => (
  <dl className={styles.sources}>
    {(Object.keys(sources) as readonly SourceId[]).map((id) => (
      <SourceEntry key={id} id={id} t={t} />
    ))}
  </dl>
);
