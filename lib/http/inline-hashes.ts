/** Path of a prerendered page → the hashes of its inline scripts, as the build's last step wrote it. */
export type InlineHashes = Readonly<Record<string, readonly string[]>>;

/** Where Next keeps the page for addresses that do not exist. */
export const notFoundPage = '/_not-found';

/**
 * The hashes for the page that this address will be answered with: its own, or those of the 404
 * page when there is no such page.
 */
export const hashesFor = (hashes: InlineHashes, pathname: string): readonly string[] => {
  const own = Object.hasOwn(hashes, pathname) ? hashes[pathname] : undefined;
  return own ?? hashes[notFoundPage] ?? [];
};
