import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { browserFlags } from './scripts/lib/browser-flags.mjs';
import { findBrowser } from './scripts/lib/find-browser.mjs';

const browser = findBrowser();

export default defineConfig({
  test: {
    // A test that runs alone, or that asserts nothing, proves nothing.
    allowOnly: false,
    passWithNoTests: false,
    expect: { requireAssertions: true },
    // By default one processor is left for something else; of two that is half of them.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          setupFiles: ['tests/support/properties-count.ts'],
          include: [
            'tests/{rules,machines,api,locales,architecture,lib,scripts,server,embed}/**/*.test.ts',
          ],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        // The same tests of the store again, on a PostgreSQL server of their own.
        extends: true,
        test: {
          name: 'postgresql',
          environment: 'node',
          include: ['tests/server/stored/**/*.test.ts'],
          globalSetup: ['tests/server/support/postgresql-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        plugins: [react()],
        // Links of Next read it; a browser has none.
        define: { 'process.env': '{}' },
        test: {
          name: 'browser',
          include: ['tests/components/**/*.test.tsx'],
          testTimeout: 20_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                args: [...browserFlags],
                ...(browser === null ? {} : { executablePath: browser }),
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
