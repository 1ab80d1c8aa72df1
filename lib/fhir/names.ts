import type { Assessment } from '../../rules/schema/assessment.ts';

/** The environment variable with the address below which our codes and questions are named. */
export const baseVariable = 'FACEWISE_FHIR_BASE';

/**
 * Where nobody configured one. The ending `.invalid` belongs to nobody for ever (RFC 2606), so that
 * codes of an unnamed installation are never taken for those of a real one.
 */
const unnamedBase = 'https://facewise.invalid/fhir';

/** A web address without a query or a closing slash, so that names can be put below it. */
const isBase = (value: string): boolean =>
  /^https?:\/\/[^\s/?#|]+(\/[^\s?#|]*[^\s?#|/])?$/.test(value);

/** The configured address cannot be one. */
export class BaseRefused extends Error {
  override name = 'BaseRefused';
}

/**
 * The address below which everything of ours is named. It identifies and need not answer; it stays
 * the same when the product moves to another host.
 *
 * @throws BaseRefused when something else than a web address was configured; the server then does
 * not start, because codes under a wrong name are worse than none
 */
export const fhirBase = (environment: Readonly<Record<string, string | undefined>>): string => {
  const value = (environment[baseVariable] ?? '').trim();
  if (value === '') return unnamedBase;
  if (!isBase(value))
    throw new BaseRefused(
      `${baseVariable} must be a web address without a query or a closing slash`,
    );
  return value;
};

/** The canonical addresses of everything that we publish, below one base. */
export interface FhirNames {
  readonly questionnaire: string;
  /** Questions and their options. */
  readonly answers: string;
  /** Levels, bands, flags and all else that a result says. */
  readonly results: string;
  /** Why something was refused. */
  readonly problems: string;
  /** The options of one question. */
  readonly optionsOf: (question: string) => string;
  /** SHA-256 of the rules. */
  readonly rulesHash: string;
  /** One pre-screen at a clinic. */
  readonly intake: string;
}

/** Every name below a base. */
export const fhirNames = (base: string): FhirNames => ({
  questionnaire: `${base}/Questionnaire/facewise`,
  answers: `${base}/CodeSystem/answers`,
  results: `${base}/CodeSystem/results`,
  problems: `${base}/CodeSystem/problems`,
  optionsOf: (question) => `${base}/ValueSet/${question}`,
  rulesHash: `${base}/rules-hash`,
  intake: `${base}/intake`,
});

/** The questionnaire under certain rules, as a response names it. */
export const canonicalOf = (
  { questionnaire }: FhirNames,
  { version }: Assessment['rules'],
): string => `${questionnaire}|${version}`;

/** An option as a code. Options of two questions may share an id and never share a meaning. */
export const codeOf = (question: string, option: string): string => `${question}.${option}`;
