import { copyFacts } from '../copy/copy-facts.ts';
import { audioContext } from './audio.ts';
import { type ClipManifest, manifestFaults, textHash } from './clip-manifest.ts';

/** Where a site puts its recordings (docs/recorded-clips.md). */
const folder = '/clips/';

/** The recordings of one language that are on this page. */
export interface Clips {
  readonly count: number;
  /** Whether they may stand alone: they hold the sentence that says that a recording is missing. */
  readonly isWhole: boolean;
  readonly find: (text: string) => AudioBuffer | null;
}

const noClips: Clips = { count: 0, isWhole: false, find: () => null };
const loaded = new Map<string, Promise<Clips>>();

const readManifest = async (): Promise<ClipManifest | null> => {
  // A copy without a server asks nobody for anything; the voice of the device reads there.
  if (copyFacts() !== null) return null;
  const answer = await fetch(`${folder}manifest.json`);
  if (!answer.ok) return null;
  const input: unknown = await answer.json();
  const faults = manifestFaults(input);
  if (faults.length === 0) return input as ClipManifest;
  console.warn(`${folder}manifest.json is not used: ${faults.join('; ')}`);
  return null;
};

/**
 * All recordings of a language, in the order of the manifest, before the first is played. Fetched one
 * by one as they are needed, they would tell the server what was answered (P-01).
 */
const fetchClips = async (lang: string, gap: string): Promise<Clips> => {
  const context = audioContext();
  const files = context === null ? undefined : (await readManifest())?.clips[lang];
  if (context === null || files === undefined) return noClips;
  const buffers = new Map<string, AudioBuffer>();
  for (const [hash, file] of Object.entries(files)) {
    const answer = await fetch(`${folder}${file}`);
    if (answer.ok) buffers.set(hash, await context.decodeAudioData(await answer.arrayBuffer()));
  }
  const find = (text: string) => buffers.get(textHash(text)) ?? null;
  return { count: buffers.size, isWhole: find(gap) !== null, find };
};

/**
 * The recordings of a language, fetched once. None where the site has none or they cannot be used.
 *
 * @param gap the sentence that says that a recording is missing
 */
export const loadClips = (lang: string, gap: string): Promise<Clips> => {
  const known = loaded.get(lang);
  if (known !== undefined) return known;
  const loading = fetchClips(lang, gap).catch(() => noClips);
  loaded.set(lang, loading);
  return loading;
};
