import type { Locale } from '../../../lib/i18n/locales.ts';
import type { Grade } from '../../../rules/schema/assessment.ts';
import type { SourceId } from '../../../rules/schema/ids.ts';

/** Source ids, each leading to its entry in the list of sources. */
export const SourceLinks = ({
  ids,
  locale,
}: {
  readonly ids: readonly SourceId[];
  readonly locale: Locale;
}) =>
  ids.map((id, index) => (
    <span key={id}>
      {index > 0 && ', '}
      <a href={`/${locale}/evidence/sources#${id}`}>{id}</a>
    </span>
  ));

/** A grade letter and the sources behind it. */
export const Basis = ({
  grade,
  sources = [],
  locale,
}: {
  readonly grade: Grade;
  readonly sources?: readonly SourceId[];
  readonly locale: Locale;
}) => (
  <>
    <strong>{grade}</strong>
    {sources.length > 0 && ' '}
    <SourceLinks ids={sources} locale={locale} />
  </>
);
