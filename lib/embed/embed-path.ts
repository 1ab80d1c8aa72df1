/** What an address below `/embed` is. */
export type EmbedPath =
  | { readonly kind: 'frame'; readonly slug: string }
  /** The loader of the newest version, and the types for host code: they change. */
  | { readonly kind: 'moving' }
  /** A loader whose bytes never change. */
  | { readonly kind: 'pinned' };

const frame = /^\/embed\/([a-z0-9-]{1,40})$/;
const moving = /^\/embed\/v1\.(?:js|d\.ts)$/;
const pinned = /^\/embed\/v1\.\d+\.\d+\/loader\.js$/;

/** Null for every other address. */
export const embedPath = (pathname: string): EmbedPath | null => {
  const slug = frame.exec(pathname)?.[1];
  if (slug !== undefined) return { kind: 'frame', slug };
  if (moving.test(pathname)) return { kind: 'moving' };
  return pinned.test(pathname) ? { kind: 'pinned' } : null;
};
