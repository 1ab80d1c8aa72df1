/** One declaration or at-rule of a style sheet that breaks a house rule, as written there. */
type Fault = string;

const withoutComments = (css: string): string => css.replace(/\/\*[\s\S]*?\*\//g, ' ');

/** Every `property: value` of a sheet. Values of custom properties count as well. */
const declarations = (css: string): readonly { property: string; value: string }[] =>
  [...withoutComments(css).matchAll(/(?<=[;{]\s*)([a-z-]+)\s*:\s*([^;{}]+)(?=[;}])/gi)].map(
    ([, property = '', value = '']) => ({ property: property.toLowerCase(), value: value.trim() }),
  );

const show = ({ property, value }: { property: string; value: string }): Fault =>
  `${property}: ${value}`;

const still = /^(none|0s|auto|unset|initial)(\s*!important)?$/;

/**
 * Motion. Nothing moves on its own in front of people whose faces do (ruling 35); switching motion
 * off is of course allowed.
 */
export const motionFaults = (css: string): readonly Fault[] => [
  ...(withoutComments(css).match(/@(-webkit-)?keyframes\s+[\w-]+|@view-transition/g) ?? []),
  ...declarations(css)
    .filter(
      ({ property, value }) =>
        (/^(-webkit-)?(animation|transition)(-|$)/.test(property) && !still.test(value)) ||
        (property === 'scroll-behavior' && value.startsWith('smooth')),
    )
    .map(show),
];

const physical =
  /^(scroll-)?(margin|padding)-(left|right)$|^border-(left|right)(-|$)|^border-(top|bottom)-(left|right)-radius$|^(left|right)$/;

/** Physical sides. A language that is written from right to left turns logical ones by itself. */
export const physicalSideFaults = (css: string): readonly Fault[] =>
  declarations(css)
    .filter(
      ({ property, value }) =>
        physical.test(property) ||
        (/^(text-align|float|clear)$/.test(property) && /^(left|right)\b/.test(value)),
    )
    .map(show);

/** Heights measured by the window, which never come to rest inside a frame sized by its content (E-20). */
export const windowHeightFaults = (css: string): readonly Fault[] =>
  declarations(css)
    .filter(({ value }) => /\d(?:[sdl]?vh|[sdl]?vb|[sdl]?vmin|[sdl]?vmax)\b/.test(value))
    .map(show);

/** `style` attributes in JSX: the policy blocks them in the HTML of the server (S-03). */
export const inlineStyleFaults = (source: string): readonly Fault[] =>
  source.match(/\sstyle=\{[^\n]*|\sstyle="[^\n]*|<style\b[^\n]*/g)?.map((each) => each.trim()) ??
  [];
