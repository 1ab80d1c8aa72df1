import type { OptionId } from '../../rules/schema/contract.ts';

/** Questions that have a map; for every other the list of options is enough. */
export type MappedQuestion = 'side' | 'where-now';

/** Part of the map that stands for an option, drawn in the box of the face map, 200 wide and 270 high. */
export interface Zone {
  readonly option: OptionId<'side'> | OptionId<'where-now'>;
  /** The half of the picture it lies in; null across the middle. The person's own left is on the left. */
  readonly half: 'left' | 'right' | null;
  readonly path: string;
}

/** The box of the map. */
export const mapBox = '0 0 200 270';

/** The shapes of the left half; the right half is their mirror image. No zone is lower than 31 units, 44 px on a small phone. */
const leftZones = {
  brow: 'M42 44H94V77H36C36 64 38 54 42 44Z',
  'eye-closing': 'M36 78H93V109H37Z',
  'lid-flicker': 'M37 110H86L82 141H40Z',
  cheek: 'M40 142H82L62 190L52 187C46 172 42 158 40 142Z',
  'mouth-corner': 'M83 160H89V200H66L63 191Z',
  jaw: 'M52 188L65 201H78V222C66 214 56 202 52 188Z',
  'neck-skin': 'M64 226L98 232V266H50C60 258 64 246 64 226Z',
} as const satisfies { readonly [O in OptionId<'where-now'>]?: string };

/** Shapes across the middle line. */
const middleZones = {
  'tongue-throat': 'M90 160H110V200H90Z',
  chin: 'M79 201H121V226C114 230 86 230 79 226Z',
} as const satisfies { readonly [O in OptionId<'where-now'>]?: string };

/** A path as in a mirror: every first coordinate of a pair counted from the other side. */
const mirrored = (path: string): string => {
  let isFirst = true;
  return path.replace(/([A-Z])|(-?\d+(?:\.\d+)?)/g, (_, letter?: string, number?: string) => {
    if (letter !== undefined) {
      isFirst = true;
      return letter;
    }
    const out = isFirst ? String(200 - Number(number)) : String(number);
    isFirst = !isFirst;
    return out;
  });
};

/** Horizontal and vertical lines written with both coordinates, so that a path can be mirrored. */
const withPairs = (path: string): string => {
  let x = '';
  let y = '';
  return path.replace(/([MLHVC])([^A-Z]*)/g, (_, letter: string, rest: string) => {
    const numbers = rest.trim().split(/\s+/);
    if (letter === 'H') x = numbers[0] ?? '';
    else if (letter === 'V') y = numbers[0] ?? '';
    else [x = '', y = ''] = numbers.slice(-2);
    return letter === 'H' || letter === 'V' ? `L${x} ${y}` : `${letter}${rest}`;
  });
};

const zonesOfParts: readonly Zone[] = [
  ...Object.entries(leftZones).flatMap(([option, path]): readonly Zone[] => {
    const written = withPairs(path);
    return [
      { option: option as Zone['option'], half: 'left', path: written },
      { option: option as Zone['option'], half: 'right', path: mirrored(written) },
    ];
  }),
  ...Object.entries(middleZones).map(
    ([option, path]): Zone => ({ option: option as Zone['option'], half: null, path }),
  ),
];

const zonesOfSides: readonly Zone[] = (['left', 'right'] as const).map((half) => {
  const path = 'M99 20V232C86 230 70 214 58 196C44 170 38 140 36 104C34 54 58 22 99 20Z';
  const written = withPairs(path);
  return { option: half, half, path: half === 'left' ? written : mirrored(written) };
});

/** The zones of a question's map. */
export const zonesOf = (question: MappedQuestion): readonly Zone[] =>
  question === 'side' ? zonesOfSides : zonesOfParts;

const bothSides: readonly string[] = ['both-together', 'both-separately'];

/**
 * Whether a zone is marked. A part of the face is marked on the side that moves, where one side was
 * named before; otherwise on both.
 */
export const isMarked = (
  { option, half }: Zone,
  question: MappedQuestion,
  chosen: readonly string[],
  side: OptionId<'side'> | undefined,
): boolean => {
  if (question === 'side')
    return chosen.includes(option) || chosen.some((each) => bothSides.includes(each));
  const isElsewhere = (side === 'left' || side === 'right') && half !== null && half !== side;
  return chosen.includes(option) && !isElsewhere;
};
