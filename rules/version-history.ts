/** One version of the rules: its changes by id; the words say what changed and why. */
interface VersionEntry {
  readonly version: string;
  /** The day of release, as printed; null while it is not released. */
  readonly released: string | null;
  /** Fingerprint of the rules that were released under this version; null while it is not released. */
  readonly hash: string | null;
  /** Words in the locales under `versions.v<version>.<id>`; the changelog says the same. */
  readonly changes: readonly string[];
}

/**
 * The history of the rules, the newest first. The first entry is the version that runs. A change of
 * a condition, a weight or an advice gets a line here, in both languages and in the changelog.
 */
export const versionHistory: readonly VersionEntry[] = [
  {
    version: '1.0.0',
    released: null,
    hash: null,
    changes: [
      'first',
      'stroke-balance',
      'names-held-back',
      'one-dose',
      'between-bouts',
      'own-door',
      'bring-always',
    ],
  },
];
