import { expect, type Locator, type Page } from '@playwright/test';
import type { Questionnaire, QuestionnaireResponse } from 'fhir/r4';

/** The address of the page with the form programs. */
export const formsAddress = `http://127.0.0.1:${process.env.FACEWISE_FORMS_PORT ?? 43_118}`;

/** A form program, and how its page is read. */
export interface Renderer {
  readonly name: string;
  readonly path: string;
  /** The block of one item, a question or a notice. */
  readonly block: (page: Page, linkId: string) => Locator;
  /** The ids of all items that are shown now, questions and notices, in order. */
  readonly shown: (page: Page) => Promise<readonly string[]>;
}

const visibleIds = (page: Page, selector: string, attribute: string) =>
  page
    .locator(selector)
    .evaluateAll(
      (blocks, name) =>
        blocks
          .filter((block) => block.getClientRects().length > 0)
          .map((block) => block.getAttribute(name) ?? ''),
      attribute,
    );

/** LHC-Forms of the United States' National Library of Medicine. */
const lhcForms: Renderer = {
  name: 'LHC-Forms',
  path: '/lhc-forms.html',
  block: (page, linkId) => page.locator(`[id="item-${linkId}/1"]`),
  shown: async (page) => {
    const ids = await visibleIds(page, 'lhc-item[id^="item-"]', 'id');
    return ids.map((id) => id.replace(/^item-/, '').replace(/(\/1)+$/, ''));
  },
};

/** Smart Forms of CSIRO, Australia. */
const smartForms: Renderer = {
  name: 'Smart Forms',
  path: '/smart-forms.html',
  block: (page, linkId) => page.locator(`[data-linkid="${linkId}"]`),
  shown: (page) => visibleIds(page, '[data-linkid]', 'data-linkid'),
};

export const renderers: readonly Renderer[] = [lhcForms, smartForms];

declare global {
  interface Window {
    isReady?: boolean;
    openForm: (form: Questionnaire, response: QuestionnaireResponse | null) => Promise<void>;
    readForm: () => QuestionnaireResponse;
  }
}

/** Opens a questionnaire in a form program. Every request to anywhere else is stopped and told. */
export const openForm = async (
  page: Page,
  { path, block }: Renderer,
  questionnaire: Questionnaire,
  response: QuestionnaireResponse | null = null,
): Promise<{ readonly elsewhere: readonly string[] }> => {
  const elsewhere: string[] = [];
  await page.route('**/*', (route) => {
    const url = route.request().url();
    if (url.startsWith(`${formsAddress}/`)) return route.continue();
    elsewhere.push(url);
    return route.abort();
  });
  await page.goto(`${formsAddress}${path}`);
  await page.waitForFunction(() => window.isReady === true);
  await page.evaluate(([form, given]) => window.openForm(form, given), [
    questionnaire,
    response,
  ] as const);
  await expect(block(page, 'emergency-signs')).toBeVisible();
  await expect(block(page, 'told-before')).toBeVisible();
  return { elsewhere };
};

/** The response as the form makes it now. */
export const readForm = (page: Page): Promise<QuestionnaireResponse> =>
  page.evaluate(() => window.readForm());
