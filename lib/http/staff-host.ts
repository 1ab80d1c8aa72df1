/** The environment variable with the name under which staff work, where it is another than the public's. */
const hostVariable = 'FACEWISE_STAFF_HOST';

/** The configured name cannot be one. */
export class StaffHostRefused extends Error {
  override name = 'StaffHostRefused';
}

/**
 * The name of the server under which staff work (E-11), in small letters; null where one name serves
 * everybody.
 *
 * @throws StaffHostRefused when it is no bare host name; the server then does not start, because a
 * desk that nobody can reach is worse
 */
export const staffHost = (
  environment: Readonly<Record<string, string | undefined>>,
): string | null => {
  const value = (environment[hostVariable] ?? '').trim().toLowerCase();
  if (value === '') return null;
  if (!/^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/.test(value))
    throw new StaffHostRefused(`${hostVariable} must be a host name, without a scheme and a port`);
  return value;
};

const deskPage = /^\/[a-z-]+\/desk(?:[/.]|$)/i;
/** Every way to a session of staff, and what only staff may do. */
const deskCall =
  /^\/api\/v1\/(?:session|setup|links|account|staff|settings|kiosks|audit|outcomes)(?:\/|$)/i;
const frame = /^\/embed(?:\/|$)/i;

const decoded = (pathname: string): string => {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
};

/**
 * Whether an address is asked for under the wrong one of two names: the desk and its calls anywhere
 * but at the staff's name, a frame at it. Sessions are cookies of one host, so that nobody is signed
 * in under the public name. `host` is the `Host` header.
 */
export const isUnderWrongName = (
  pathname: string,
  host: string | null,
  staff: string | null,
): boolean => {
  if (staff === null) return false;
  const path = decoded(pathname);
  const name = (host ?? '').toLowerCase().replace(/:\d+$/, '');
  return name === staff ? frame.test(path) : deskPage.test(path) || deskCall.test(path);
};
