import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { flatten, type Locale, readWords } from './locale-checks.ts';

/** A page of the app directory, as Next calls it. */
export type PageOf<Params> = (props: {
  readonly params: Promise<Params & { locale: string }>;
}) => Promise<React.ReactNode>;

/** A text as it stands in HTML. */
export const escaped = (text: string): string =>
  renderToStaticMarkup(createElement('i', null, text)).slice(3, -4);

/** The HTML of a page without its frame. */
export const renderPage = async <Params extends object>(
  page: PageOf<Params>,
  params: Params & { locale: Locale },
): Promise<string> => renderToStaticMarkup(await page({ params: Promise.resolve(params) }));

/** The words between the tags. */
export const textOf = (html: string): string => html.replace(/<[^>]*>/g, '\n');

/** The ids on a page, and the links into its own or another page's anchors. */
export const anchorsOf = (html: string): readonly string[] =>
  [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id ?? '');

/** The texts of a namespace that a page does not show; a placeholder stands for anything. */
export const unshown = (html: string, namespace: string, locale: Locale): readonly string[] =>
  flatten(namespace, readWords(locale, namespace))
    .filter(({ text }) => {
      const parts = escaped(text).split(/\{\w+\}/);
      return !parts.every((part) => html.includes(part));
    })
    .map(({ key }) => key);
