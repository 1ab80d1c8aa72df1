import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/*
 * The tests that mutants of rules/ meet, the quickest killers first. The freshness of the content
 * hash is not among them: it notices every change of data and proves nothing about it. The gate meets
 * only the tests that hold flags, criteria and self-care against the documents (FACEWISE_MUTATE=gate);
 * the first pass of the rest the quick ones (quick), the second all.
 */
/** Small tests of one part each: nearly every mutant of that part dies by them. */
const ofOnePart = [
  'because',
  'answers-raising',
  'decide',
  'explain',
  'extent',
  'terms',
  'facts',
  'features',
  'next-question',
  'outcome',
  'routes',
  'rank',
  'reasons',
  'use-of-question',
  'short-path',
  'replay',
  'follow-up',
  'version-history',
  'steps-told',
];
const documents = [
  'red-flags',
  'hard-criteria',
  'safety-cases',
  'defaults-and-self-care',
  'assess',
  'condition-mutants',
  'sources',
];
const others = [
  'likelihoods',
  'learn',
  'golden-cases',
  'questions',
  'evaluate',
  'check-sheet',
  'next-steps',
  'could-raise',
  'question-path',
  'differential',
  'short-interview',
  'properties',
  'short-and-full',
];
/** Too slow to meet every mutant; they meet what the quick ones let through. */
const slow = [
  'condition-mutants',
  'differential',
  'short-interview',
  'properties',
  'short-and-full',
];

const everything = [...ofOnePart, ...documents, ...others];
const orders: Readonly<Record<string, readonly string[]>> = {
  gate: documents,
  quick: everything.filter((name) => !slow.includes(name)),
};
const isQuick = process.env.FACEWISE_MUTATE === 'quick';
const order = orders[process.env.FACEWISE_MUTATE ?? ''] ?? everything;
const place = ({ moduleId }: TestSpecification): number =>
  order.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));

class KillersFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((a, b) => place(a) - place(b));
  }
}

export default defineConfig({
  test: {
    environment: 'node',
    setupFiles: [
      ...(isQuick ? ['tests/support/fewer-runs.ts'] : []),
      'tests/support/properties-count.ts',
    ],
    include: order.map((name) => `tests/rules/${name}.test.ts`),
    fileParallelism: false,
    // To load the rules once for every file of tests takes longer than most tests. A worker still
    // serves one mutant alone, so that one which acts while a module loads is seen as before.
    isolate: false,
    sequence: { sequencer: KillersFirst },
    testTimeout: 60_000,
    // Needs more runs than the first pass has.
    ...(isQuick ? { testNamePattern: /^(?!.*is decided as the ruling reads)/ } : {}),
  },
});
