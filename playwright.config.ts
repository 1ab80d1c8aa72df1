import { rmSync } from 'node:fs';
import { defineConfig } from '@playwright/test';
import { browserFlags } from './scripts/lib/browser-flags.mjs';
import { findBrowser } from './scripts/lib/find-browser.mjs';
import { dataFolder } from './tests/e2e/support/data-folder.ts';

// Every run begins with nothing; workers read this file too and must leave the data alone.
if (process.env.TEST_WORKER_INDEX === undefined)
  rmSync(dataFolder, { recursive: true, force: true });

/** `scripts/test.mjs` picks a free port; workers inherit it. Alone, this one is used. */
const port = Number(process.env.FACEWISE_E2E_PORT ?? 43_117);
const address = `http://127.0.0.1:${port}`;
const browser = findBrowser();

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.reports/e2e',
  // One reviewed tree for each language, whichever system looks at it.
  snapshotPathTemplate: '{testDir}/reviewed/{arg}{ext}',
  fullyParallel: true,
  forbidOnly: true,
  // A test that passes at the second try hides a fault that patients meet at the first.
  retries: 0,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: '.reports/e2e.json' }]],
  use: {
    baseURL: address,
    locale: 'en-GB',
    launchOptions: {
      args: [...browserFlags],
      ...(browser === null ? {} : { executablePath: browser }),
    },
    trace: 'off',
    // Every page of every test would fill a store of its own; tests/e2e/offline.spec.ts allows it.
    serviceWorkers: 'block',
    // A control that never comes is a failure at once, not after the whole test's time.
    actionTimeout: 10_000,
    navigationTimeout: 15_000,
  },
  projects: [
    { name: 'setup', testMatch: /\.setup\.ts$/, use: { browserName: 'chromium' } },
    { name: 'chromium', dependencies: ['setup'], use: { browserName: 'chromium' } },
    {
      // Longer than npm test has time for: npm run test:full.
      name: 'full',
      testMatch: /\.full\.ts$/,
      dependencies: ['setup'],
      use: { browserName: 'chromium' },
    },
  ],
  webServer: {
    command: 'node scripts/serve-build.mjs',
    url: `${address}/api/v1/health/live`,
    env: { PORT: String(port), HOST: '127.0.0.1', FACEWISE_DATA: dataFolder },
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
    timeout: 60_000,
  },
});
