import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/*
 * The tests that mutants of rules/ meet, the quickest killers first. The freshness of the content
 * hash is not among them: it notices every change of data and proves nothing about it. The gate meets
 * only the tests that hold flags, criteria and self-care against the documents.
 */
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
  'golden-cases',
  'questions',
  'evaluate',
  'check-sheet',
  'next-steps',
  'question-path',
  'short-interview',
  'properties',
];
const isGate = process.env.FACEWISE_MUTATE === 'gate';
const order = isGate ? documents : [...documents, ...others];
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
    setupFiles: ['tests/support/properties-count.ts'],
    include: order.map((name) => `tests/rules/${name}.test.ts`),
    fileParallelism: false,
    sequence: { sequencer: KillersFirst },
    testTimeout: 60_000,
  },
});
