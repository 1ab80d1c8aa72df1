import type { Words } from '../../../../lib/i18n/words.ts';
import { versionHistory } from '../../../../rules/version-history.ts';
import styles from '../evidence.module.css';

/** Every version of the rules, the newest first: what changed and why. */
export const VersionList = ({ t }: { readonly t: Words }) =>
  versionHistory.map(({ version, released, changes }) => {
    const key = `evidence:versions.v${version.replaceAll('.', '-')}`;
    return (
      <section key={version} aria-labelledby={`v${version}`}>
        <h2 id={`v${version}`}>{t('evidence:versions.version', { version })}</h2>
        <p className={styles.soft}>{released ?? t('evidence:versions.unreleased')}</p>
        <ul className={styles.entries}>
          {changes.map((change) => (
            <li key={change}>
              <p>{t(`${key}.${change}.what`)}</p>
              <p className={styles.soft}>
                {t('evidence:versions.why')} {t(`${key}.${change}.why`)}
              </p>
            </li>
          ))}
        </ul>
      </section>
    );
  });
