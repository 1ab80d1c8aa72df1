import type { Spoken } from '../words-provider.tsx';

/** Asked and told without a voice in a hall: thoughts of self-harm, and how somebody feels (ruling 25). */
const secretKeys = [
  'questions:emergency-signs.options.self-harm-thoughts',
  'questions:mood.title',
  'questions:mood.short',
  'questions:impact-upset.title',
  'questions:impact-upset.short',
  'ui:crisis.pressHere',
  'ui:emergency.crisisHeading',
  'flags:RF21.name',
  'flags:RF21.reason',
];

/** Every form of the words that are not read aloud in a hall, as they stand on the page. */
export const secretTexts = (
  { t, has, keysOf }: Spoken,
  numbers: { readonly [name: string]: string },
): readonly string[] =>
  [...secretKeys, ...keysOf('flags:RF21.advice').map((level) => `flags:RF21.advice.${level}`)]
    .flatMap((key) => [key, `${key}_other`, `${key}_child`])
    .filter(has)
    .map((key) => t(key, numbers));
