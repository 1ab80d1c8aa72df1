import { describe, expect, test } from 'vitest';
import { catalogue } from '../../rules/questions/catalogue.ts';
import { contract, exclusiveOptions, questionIds } from '../../rules/schema/contract.ts';
import { patternIds } from '../../rules/schema/ids.ts';
import type { Cell, Feature } from '../../rules/schema/likelihood.ts';
import { diseaseNamesInQuestions, flatten, locales, readWords } from '../support/locale-checks.ts';

const scored: readonly Feature[] = questionIds
  .flatMap((id): readonly Feature[] => catalogue[id].features ?? [])
  .filter(({ block }) => block !== 'none');

const isPublished = (cell: Cell | undefined): boolean => cell?.[3] === 'A' || cell?.[3] === 'A*';

/** `feature.pattern` for every pattern of which a study counted at least one answer. */
const published: readonly string[] = scored.flatMap(({ id, rows }) =>
  patternIds
    .filter((_, index) =>
      Object.values<readonly Cell[]>(rows).some((row) => isPublished(row[index])),
    )
    .map((pattern) => `${id}.${pattern}`),
);

const wordsUnder = (locale: (typeof locales)[number], group: string) => {
  const words = readWords(locale, 'reasons')[group];
  if (typeof words !== 'object') throw new Error(`${locale} has no ${group}`);
  return flatten('reasons', words);
};

/** Every single change that the rules may tell, as the name of its words. */
const changes: readonly string[] = questionIds
  .filter((id) => catalogue[id].block === 'core' || catalogue[id].block === 'branch')
  .flatMap((id) => {
    const { kind, options } = contract[id];
    const told = options.filter(
      (option) =>
        option !== 'not-sure' &&
        !(kind === 'many' && (exclusiveOptions as readonly string[]).includes(option)),
    );
    return told.flatMap((option) =>
      kind === 'many' ? [`${id}.${option}`, `${id}.${option}_not`] : [`${id}.${option}`],
    );
  });

describe.each(locales)('the reasons in %s', (locale) => {
  const findings = wordsUnder(locale, 'findings').map(({ key }) => key);

  test('every figure that a study gave has a sentence that says what was found', () => {
    expect(published.length).toBeGreaterThan(35);
    expect(published.filter((key) => !findings.includes(key))).toEqual([]);
  });

  test('no finding is told of a pattern for which nothing was counted', () => {
    const known = [...published, ...scored.map(({ id }) => `${id}.idea`)];
    expect(findings.filter((key) => !known.includes(key))).toEqual([]);
  });

  test('every answer that is weighed has the idea behind it', () => {
    const ideas = scored.map(({ id }) => `${id}.idea`);
    expect(ideas.filter((key) => !findings.includes(key))).toEqual([]);
  });

  test('no idea names a disease, because it stands beside a question', () => {
    const ideas = wordsUnder(locale, 'findings')
      .filter(({ key }) => key.endsWith('.idea'))
      .map((message) => ({ ...message, namespace: 'questions' }));
    expect(diseaseNamesInQuestions(locale, ideas)).toEqual([]);
  });

  test('every change that the rules may tell can be said, and nothing else is', () => {
    const said = wordsUnder(locale, 'what').map(({ key }) => key);
    expect([...said].sort()).toEqual([...changes].sort());
  });
});
