/** `sha256-…` of each script and each style that a page was built with. */
export interface PageHashes {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** Path of a prerendered page → its hashes, as the build's last step wrote them. */
export type InlineHashes = Readonly<Record<string, PageHashes>>;

/** What a page without anything inline needs. */
export const noHashes: PageHashes = { scripts: [], styles: [] };

/** Where Next keeps the page for addresses that do not exist. */
export const notFoundPage = '/_not-found';

/**
 * The hashes for the page that this address will be answered with: its own, or those of the 404
 * page when there is no such page.
 */
export const hashesFor = (hashes: InlineHashes, pathname: string): PageHashes => {
  const own = Object.hasOwn(hashes, pathname) ? hashes[pathname] : undefined;
  return own ?? hashes[notFoundPage] ?? noHashes;
};
