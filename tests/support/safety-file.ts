import { goneTests } from '../../scripts/safety/named-tests.ts';

/** Something that is claimed, and the tests that are said to prove it. */
export interface Proven {
  readonly name: string;
  readonly tests: readonly string[];
}

/** What is claimed without a proof: no test is named, or a named one is gone. */
export const unproven = (claims: readonly Proven[]): readonly string[] =>
  claims.flatMap(({ name, tests }) =>
    tests.length === 0
      ? [`${name}: no test`]
      : goneTests(tests).map((test) => `${name}: there is no ${test}`),
  );

interface Release {
  readonly version: string;
  readonly released: string | null;
  readonly hash: string | null;
}

/** What is wrong with the history of the rules, given the fingerprint of those that run (C-05). */
export const releaseFaults = (
  [newest, ...older]: readonly Release[],
  running: string,
): readonly string[] => [
  ...older
    .filter(({ released, hash }) => released === null || hash === null)
    .map(({ version }) => `${version} was not released and is not the newest`),
  ...(newest !== undefined && newest.released !== null && newest.hash !== running
    ? [`${newest.version} was released with other rules: a change needs a new version`]
    : []),
];
