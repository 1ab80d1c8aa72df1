import { quoted, Refusal } from './problem.ts';
import { repeatedKey } from './repeated-key.ts';

/** 16 kB. The largest sheet that makes sense is under 3 kB. */
export const largestBody = 16 * 1024;

const tooLarge = () =>
  new Refusal(413, {
    path: '',
    code: 'body-too-large',
    message: `The body is larger than ${largestBody} bytes.`,
  });

const broken = (message: string) => new Refusal(400, { path: '', code: 'broken-json', message });

const wrongType = (message: string) =>
  new Refusal(415, { path: '', code: 'unsupported-media-type', message });

const checkHeaders = (headers: Headers): void => {
  const [essence = '', ...parameters] = (headers.get('content-type') ?? '')
    .toLowerCase()
    .split(';');
  if (essence.trim() !== 'application/json')
    throw wrongType('The body must be sent as content type application/json.');
  const charset = parameters.map((each) => each.trim()).find((each) => each.startsWith('charset='));
  if (charset !== undefined && !/^charset="?utf-8"?$/.test(charset))
    throw wrongType('JSON must be written in UTF-8.');
  if (!['', 'identity'].includes((headers.get('content-encoding') ?? '').trim().toLowerCase()))
    throw wrongType('The body must not be compressed.');
  if (Number(headers.get('content-length') ?? 0) > largestBody) throw tooLarge();
};

/** Reads until the end or one byte too many, whatever the headers promised. */
const readBytes = async (body: ReadableStream<Uint8Array>): Promise<Uint8Array> => {
  const reader = body.getReader();
  const bytes = new Uint8Array(largestBody);
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw broken('The body could not be read to its end.');
    });
    if (done) return bytes.subarray(0, length);
    if (length + value.byteLength > largestBody) {
      await reader.cancel().catch(() => undefined);
      throw tooLarge();
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
 * @throws Refusal 415 for another content type, 413 above `largestBody`, 400 for what is not JSON,
 * 422 for a key that stands twice in one object
 */
export const readJson = async (request: Request): Promise<unknown> => {
  checkHeaders(request.headers);
  return parse(request.body === null ? new Uint8Array() : await readBytes(request.body));
};
