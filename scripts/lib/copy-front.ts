import { contentSecurityPolicy } from '../../lib/http/security-headers.ts';
import { pageHashes } from './inline-hashes.mjs';

/** Leads whoever opens the folder to the language of the browser; where it is neither, both are there to choose. */
const script =
  'var l=navigator.language||"",n=/^zh/i.test(l)?"zh-CN":/^en/i.test(l)?"en":"";if(n)location.replace(n+"/index.html")';

/**
 * The first page of a copy.
 *
 * @param styleSheets addresses from the folder of the copy
 */
export const frontPage = (styleSheets: readonly string[]): string => {
  const html = [
    '<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"/>',
    '<meta name="viewport" content="width=device-width, initial-scale=1"/>',
    ...styleSheets.map((sheet) => `<link rel="stylesheet" href="${sheet}"/>`),
    '<title>面肌自查 · Facewise</title>',
    '<link rel="icon" href="icon.svg" type="image/svg+xml"/>',
    `<script>${script}</script></head>`,
    '<body><div class="page"><main><h1>面肌自查 · Facewise</h1>',
    '<p><a href="zh-CN/index.html">中文</a></p>',
    '<p lang="en"><a href="en/index.html">English</a></p>',
    '</main></div></body></html>',
  ].join('');
  const policy = contentSecurityPolicy({
    hashes: pageHashes(html),
    isDevelopment: false,
  })
    .split('; ')
    .filter((line) => /^(default|script|style|img|base-uri|object)/.test(line))
    .join('; ');
  return html.replace(
    '<meta charset="utf-8"/>',
    (charset) => `${charset}<meta http-equiv="Content-Security-Policy" content="${policy}"/>`,
  );
};

/** What stands beside the pages, for whoever finds the folder. */
export const readMe = ({
  made,
  until,
}: {
  readonly made: string;
  readonly until: string;
}): string =>
  [
    '面肌自查（离线版）',
    '打开 index.html 即可使用。不用安装，也不用联网；回答不会离开这台设备。',
    `制作于 ${made}，请用到 ${until} 为止。本自查不是诊断。`,
    '',
    'Facewise (a copy without a server)',
    'Open index.html. Nothing is installed, no network is needed, and no answer leaves the device.',
    `Made on ${made}; use it until ${until}. This check is not a diagnosis.`,
    '',
    'SHA256SUMS lists every file: sha256sum --check SHA256SUMS',
    '',
  ].join('\r\n');
