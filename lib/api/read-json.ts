import { quoted, Refusal } from './problem.ts';
import { repeatedKey } from './repeated-key.ts';

/** 16 kB. The largest sheet that makes sense is under 3 kB. */
export const largestBody = 16 * 1024;

const tooLarge = (limit: number) =>
  new Refusal(413, {
    path: '',
    code: 'body-too-large',
    message: `The body is larger than ${limit} bytes.`,
  });

const broken = (message: string) => new Refusal(400, { path: '', code: 'broken-json', message });

const wrongType = (message: string) =>
  new Refusal(415, { path: '', code: 'unsupported-media-type', message });

const checkHeaders = (headers: Headers, limit: number, types: readonly string[]): void => {
  const [essence = '', ...parameters] = (headers.get('content-type') ?? '')
    .toLowerCase()
    .split(';');
  if (!types.includes(essence.trim()))
    throw wrongType(`The body must be sent as content type ${types.join(' or ')}.`);
  const charset = parameters.map((each) => each.trim()).find((each) => each.startsWith('charset='));
  if (charset !== undefined && !/^charset="?utf-8"?$/.test(charset))
    throw wrongType('JSON must be written in UTF-8.');
  if (!['', 'identity'].includes((headers.get('content-encoding') ?? '').trim().toLowerCase()))
    throw wrongType('The body must not be compressed.');
  if (Number(headers.get('content-length') ?? 0) > limit) throw tooLarge(limit);
};

/** Reads until the end or one byte too many, whatever the headers promised. */
const readBytes = async (body: ReadableStream<Uint8Array>, limit: number): Promise<Uint8Array> => {
  const reader = body.getReader();
  const bytes = new Uint8Array(limit);
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw broken('The body could not be read to its end.');
    });
    if (done) return bytes.subarray(0, length);
    if (length + value.byteLength > limit) {
      await reader.cancel().catch(() => undefined);
      throw tooLarge(limit);
    }
    bytes.set(value, length);
    length += value.byteLength;
  }
};

const parse = (bytes: Uint8Array): unknown => {
  let text: string;
  let value: unknown;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    value = JSON.parse(text);
  } catch {
    throw broken('The body is not JSON.');
  }
  const key = repeatedKey(text);
  if (key === null) return value;
  const message = `The key ${quoted(key)} stands twice in the same object.`;
  throw new Refusal(422, { path: '', code: 'repeated-key', message });
};

/**
 * The body of a request as JSON.
 *
 * @param limit in bytes; settings, which carry a logo, and FHIR, which says everything twice, need
 * more than the usual
 * @param types the content types that are taken
 * @throws Refusal 415 for another content type, 413 above the limit, 400 for what is not JSON,
 * 422 for a key that stands twice in one object
 */
export const readJson = async (
  request: Request,
  limit: number = largestBody,
  types: readonly string[] = ['application/json'],
): Promise<unknown> => {
  checkHeaders(request.headers, limit, types);
  return parse(request.body === null ? new Uint8Array() : await readBytes(request.body, limit));
};
