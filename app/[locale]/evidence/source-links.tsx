import type { Grade } from '../../../rules/schema/assessment.ts';
import type { SourceId } from '../../../rules/schema/ids.ts';

/** Source ids, each leading to its entry in the list at the end of the page. */
export const SourceLinks = ({ ids }: { readonly ids: readonly SourceId[] }) =>
  ids.map((id, index) => (
    <span key={id}>
      {index > 0 && ', '}
      <a href={`#${id}`}>{id}</a>
    </span>
  ));

/** A grade letter and the sources behind it. */
export const Basis = ({
  grade,
  sources = [],
}: {
  readonly grade: Grade;
  readonly sources?: readonly SourceId[];
}) => (
  <>
    <strong>{grade}</strong>
    {sources.length > 0 && ' '}
    <SourceLinks ids={sources} />
  </>
);
