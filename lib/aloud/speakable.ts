const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** In Chinese: brackets, ranges and the number two as somebody would say them, whatever a voice makes of signs. */
const inChinese = (text: string): string =>
  text
    .replace(/（([^（）]*)）/g, '，$1，')
    .replace(/，(?=[，。；：！？])|，$/g, '')
    .replace(/(?<=[\d周月岁年天])至(?=\d)/g, '到')
    .replace(/(?<![\d第])2(?=个|周|人|分钟|到3分钟|年|天|次)/g, '两');

/**
 * A text as it is given to a voice: the words of the page, with signs that are for the eye turned into
 * words or pauses. The name of a gene test is not a time of day.
 */
export const speakable = (text: string): string => {
  const named = text.replace(
    'HLA-B*15:02',
    isHan(text) ? 'H、L、A、B，幺五零二' : 'H L A B fifteen oh two',
  );
  return isHan(named) ? inChinese(named) : named;
};
