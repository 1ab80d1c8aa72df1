import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Questionnaire } from 'fhir/r4';
import { bundled, formPage, formPrograms } from '../../tests/renderers/form-programs.mjs';
import { surveyDefinition } from './survey-definition.ts';

const folder = import.meta.dirname;

/** What opens a form as soon as its scripts have run; the form comes with the page, so nothing has to be asked for. */
const opening = (form: unknown): string =>
  `<script type="application/json" id="definition">${JSON.stringify(form).replaceAll('<', '\\u003c')}</script>
<script>openForm(JSON.parse(document.getElementById('definition').textContent), null);</script>`;

/** Serves the three form programs with our questionnaire in each: one page each, compressed as ours. */
export const servePeers = async (questionnaire: Questionnaire) => {
  const others = await formPrograms(opening(questionnaire));
  const surveyScript = await bundled(join(folder, 'survey-form.js'));
  const surveyPage = formPage(
    '<link rel="stylesheet" href="/survey.css">',
    ['/survey.js'],
    opening(surveyDefinition(questionnaire)),
  );
  const surveyStyle = readFileSync(
    join(folder, 'node_modules', 'survey-core', 'survey-core.fontless.min.css'),
  );
  const own: Readonly<Record<string, readonly [string, string | Buffer]>> = {
    '/survey.html': ['text/html', surveyPage],
    '/survey.js': ['text/javascript', surveyScript],
    '/survey.css': ['text/css', surveyStyle],
  };
  const packed = new Map<string, { readonly type: string; readonly body: Buffer }>();
  const answer = async (path: string) => {
    const known = packed.get(path);
    if (known !== undefined) return known;
    const [type, content] = own[path] ?? (await others(path));
    const made = { type, body: gzipSync(content) };
    packed.set(path, made);
    return made;
  };
  const server = createServer((request, response) => {
    answer(new URL(request.url ?? '/', 'http://127.0.0.1').pathname).then(
      ({ type, body }) =>
        response
          .writeHead(200, {
            'content-type': `${type}; charset=utf-8`,
            'content-encoding': 'gzip',
            'content-length': body.length,
          })
          .end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
