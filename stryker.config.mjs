// Mutants of the rules, all of them or (FACEWISE_MUTATE=gate) those of what decides the urgency.
// scripts/mutate.mjs counts over both passes, so only the gate breaks here.
// `npm run mutate` and `npm run mutate:gate`; docs/decisions/mutation.md explains what survives.
const isGate = process.env.FACEWISE_MUTATE === 'gate';
const name = isGate ? 'mutation-gate' : 'mutation';

export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutate.config.ts', related: false },
  mutate: isGate
    ? [
        'rules/red-flags/*.ts',
        'rules/hard-criteria/*.ts',
        'rules/engine/self-care.ts',
        'rules/schema/urgency.ts',
      ]
    : ['rules/**/*.ts', '!rules/**/*.generated.ts'],
  coverageAnalysis: 'perTest',
  // A loaded machine is no infinite loop.
  timeoutMS: 60_000,
  concurrency: 1,
  tempDirName: `.reports/${name}-sandbox`,
  reporters: ['progress-append-only', 'json', ...(isGate ? ['clear-text'] : [])],
  jsonReporter: { fileName: `.reports/${name}.json` },
  clearTextReporter: { logTests: false, allowColor: false },
  thresholds: isGate ? { high: 100, low: 100, break: 100 } : { high: 96, low: 92, break: null },
  ignorePatterns: ['/app', '/components', '/public', '/.next', '/.data', '/server', '/docs'],
};
