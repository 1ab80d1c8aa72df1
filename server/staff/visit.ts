/** From where a request comes, as far as limits and lists of sessions need it. */
export interface Visit {
  readonly address: string;
  /** "Chrome · Windows": enough to know one's own devices again. */
  readonly device: string;
}

/**
 * The header in which the front door (`scripts/lib/front-door.mjs`) hands on the address of the
 * connection. It takes away whatever a client sent under this name.
 */
const addressHeader = 'x-facewise-address';

const browsers = [
  [/MicroMessenger\//, 'WeChat'],
  [/Edg\//, 'Edge'],
  [/Firefox\//, 'Firefox'],
  [/(Chrome|Chromium)\//, 'Chrome'],
  [/Safari\//, 'Safari'],
] as const;

const systems = [
  [/Windows/, 'Windows'],
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/Mac OS X/, 'macOS'],
  [/Linux/, 'Linux'],
] as const;

const named = (agent: string, names: readonly (readonly [RegExp, string])[]): string | null =>
  names.find(([pattern]) => pattern.test(agent))?.[1] ?? null;

/** Reads the address and the kind of device of a request. */
export const visitOf = (request: Request): Visit => {
  const agent = request.headers.get('user-agent') ?? '';
  const parts = [named(agent, browsers), named(agent, systems)].filter((part) => part !== null);
  return {
    address: request.headers.get(addressHeader) ?? 'unknown',
    device: parts.length === 0 ? '?' : parts.join(' · '),
  };
};
