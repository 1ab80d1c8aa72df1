import type { Digit, DigitReader } from './digits.ts';
import { locales1 } from './format-1.ts';
import type { Handover } from './handover.ts';

const versionBases = [16, 64, 64] as const;
const hashBase = 16 ** 4;
/** Days since the end of 2025; 0 is unknown. They last until 2070. */
const dayBase = 2 ** 14;
const dayZero = Date.UTC(2025, 11, 31);
const oneDay = 24 * 60 * 60 * 1000;

const dayNumber = (day: string | null): number => {
  if (day === null) return 0;
  const number = (Date.parse(`${day}T00:00:00Z`) - dayZero) / oneDay;
  return Number.isInteger(number) && number > 0 && number < dayBase ? number : 0;
};

const dayOf = (number: number): string | null =>
  number === 0 ? null : new Date(dayZero + number * oneDay).toISOString().slice(0, 10);

/**
 * What stands before the answers: rules, day, subject, language.
 *
 * @throws when a part of the rules' version is too large for format 1
 */
export const headDigits = ({
  rules,
  day,
  subject,
  locale,
}: Omit<Handover, 'answers' | 'witness'>) => {
  const parts = rules.version.split('.').map(Number);
  const version = versionBases.map((base, place): Digit => {
    const value = parts[place] ?? Number.NaN;
    if (!Number.isInteger(value) || value < 0 || value >= base || parts.length !== 3)
      throw new Error(`Format 1 has no room for the rules version ${rules.version}`);
    return { value, base };
  });
  return [
    ...version,
    { value: Number.parseInt(rules.hashStart, 16), base: hashBase },
    { value: dayNumber(day), base: dayBase },
    { value: subject === 'self' ? 0 : 1, base: 2 },
    { value: locales1.indexOf(locale), base: locales1.length },
  ] satisfies readonly Digit[];
};

/** Reads what `headDigits` wrote. */
export const readHead = ({ take }: DigitReader): Omit<Handover, 'answers' | 'witness'> => {
  const version = versionBases.map(take).join('.');
  const hashStart = take(hashBase).toString(16).padStart(4, '0');
  const day = dayOf(take(dayBase));
  const subject = take(2) === 0 ? 'self' : 'other';
  const locale = locales1[take(locales1.length)] ?? 'zh-CN';
  return { rules: { version, hashStart }, day, subject, locale };
};
