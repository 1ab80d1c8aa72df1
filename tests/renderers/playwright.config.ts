import { defineConfig } from '@playwright/test';
import product from '../../playwright.config.ts';

/** The product's own server is that of the browser tests; the form programs are served beside it. */
const formsPort = Number(process.env.FACEWISE_FORMS_PORT ?? 43_118);

export default defineConfig({
  ...product,
  testDir: '.',
  outputDir: '../../.reports/renderers',
  reporter: [['list']],
  workers: 1,
  timeout: 120_000,
  projects: [{ name: 'renderers', use: { browserName: 'chromium' } }],
  webServer: [
    { ...[product.webServer].flat()[0], cwd: '../..' } as never,
    {
      command: 'node serve.mjs',
      url: `http://127.0.0.1:${formsPort}/lhc-forms.html`,
      env: { PORT: String(formsPort) },
      reuseExistingServer: false,
      timeout: 60_000,
    },
  ],
});
