/** Longer pieces are cut at a comma: some engines fall silent inside a long one. */
const longest = { han: 48, other: 150 } as const;

const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

const ends = /(?<=[。！？；])|(?<=[.!?;])\s+/u;
const rests = /(?<=[，、：,:])\s*/u;

const cut = (piece: string): readonly string[] => {
  const most = isHan(piece) ? longest.han : longest.other;
  if ([...piece].length <= most) return [piece];
  const pieces: string[] = [];
  for (const part of piece.split(rests)) {
    const last = pieces.at(-1);
    const space = isHan(piece) ? '' : ' ';
    if (last !== undefined && [...last, ...part].length < most)
      pieces[pieces.length - 1] = `${last}${space}${part}`;
    else pieces.push(part);
  }
  return pieces;
};

/** A text as the pieces that are said one after the other: a sentence at most, shorter where it is long. */
export const sentencesOf = (text: string): readonly string[] =>
  text
    .split(ends)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
    .flatMap(cut);
