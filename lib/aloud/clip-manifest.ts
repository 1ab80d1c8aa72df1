/** Recorded sentences of a site: for each language the files, found by the hash of their words. */
export interface ClipManifest {
  readonly version: 1;
  readonly clips: { readonly [lang: string]: { readonly [hash: string]: string } };
}

const fileName =
  /^[A-Za-z0-9][A-Za-z0-9_.-]*(?:\/[A-Za-z0-9][A-Za-z0-9_.-]*)*\.(?:mp3|m4a|ogg|opus|wav)$/;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The name under which a sentence is found: FNV-1a, 64 bits, of its words. Not a secret; it only
 * makes sure that a recording of old words, which has an old hash, is never played for new ones.
 */
export const textHash = (text: string): string => {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text.trim().normalize('NFC')))
    hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn;
  return hash.toString(16).padStart(16, '0');
};

const clipFaults = (lang: string, clips: unknown): readonly string[] => {
  if (!isObject(clips)) return [`clips.${lang}: not an object`];
  return Object.entries(clips).flatMap(([hash, file]) => [
    ...(/^[0-9a-f]{16}$/.test(hash) ? [] : [`clips.${lang}.${hash}: not the hash of a text`]),
    ...(typeof file === 'string' && fileName.test(file)
      ? []
      : [`clips.${lang}.${hash}: not the name of a sound file`]),
  ]);
};

/** What is wrong with a manifest, one line for each fault; empty when it can be used. */
export const manifestFaults = (input: unknown): readonly string[] => {
  if (!isObject(input)) return ['the manifest is not an object'];
  const { version, clips, ...others } = input;
  if (version !== 1) return ['"version" is not 1'];
  if (!isObject(clips)) return ['"clips" is not an object'];
  return [
    ...Object.keys(others).map((key) => `"${key}" is not known`),
    ...Object.entries(clips).flatMap(([lang, list]) =>
      lang === 'en' || lang === 'zh-CN'
        ? clipFaults(lang, list)
        : [`clips.${lang}: not a language of this check`],
    ),
  ];
};
