/** The digits of a telephone number one by one, each as a word: no voice can make a hundred of it. */
export const spellNumber = (number: string, digitWord: (digit: string) => string): string => {
  const words = [...number].filter((sign) => /\d/.test(sign)).map(digitWord);
  return words.join(words.some((word) => /[a-z]/i.test(word)) ? ' ' : '');
};

/** A text in which every telephone number of these is spelled; other numbers stay as they are. */
export const spellNumbers = (
  text: string,
  numbers: readonly string[],
  digitWord: (digit: string) => string,
): string =>
  [...numbers]
    .sort((a, b) => b.length - a.length)
    .reduce(
      (said, number) =>
        said.replace(
          new RegExp(`(?<![\\d])${number.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\d])`, 'g'),
          spellNumber(number, digitWord),
        ),
      text,
    );
