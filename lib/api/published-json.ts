import { createHash } from 'node:crypto';

const matches = (ifNoneMatch: string | null, etag: string): boolean =>
  (ifNoneMatch ?? '')
    .split(',')
    .map((each) => each.trim())
    .some((each) => each === '*' || each === etag);

/**
 * JSON that says nothing about anybody and changes only with a release: it may be kept, and is asked
 * for again each time, which costs an empty 304 while nothing has changed. The tag is a weak one,
 * because the server may compress the text on its way.
 */
export const publishedJson = (
  request: Request,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): Response => {
  const text = JSON.stringify(value);
  const etag = `W/"${createHash('sha256').update(text).digest('base64url')}"`;
  const all = { ...headers, etag, 'cache-control': 'no-cache' };
  if (matches(request.headers.get('if-none-match'), etag))
    return new Response(null, { status: 304, headers: all });
  return new Response(text, {
    headers: { 'content-type': 'application/json; charset=utf-8', ...all },
  });
};
