import type { Coding } from 'fhir/r4';
import { patterns } from '../../rules/patterns/catalogue.ts';
import type { PatternCodes } from '../../rules/patterns/pattern.ts';
import type { Answers } from '../../rules/schema/contract.ts';
import type { PatternId } from '../../rules/schema/ids.ts';

/** The environment variable by which an operator with a licence asks for SNOMED CT codes too. */
export const snomedVariable = 'FACEWISE_FHIR_SNOMED';

/** Whether SNOMED CT codes are wanted. They need a licence in many countries, so silence is a no. */
export const wantsSnomed = (environment: Readonly<Record<string, string | undefined>>): boolean =>
  environment[snomedVariable] === 'yes';

type Side = Answers['side'];

/** The American clinical modification splits by side; where the code of a side is not confirmed there is none. */
const codeOfSide = (
  codes: NonNullable<PatternCodes['icd10cm']>,
  side: Side,
): string | undefined => {
  switch (side) {
    case 'left':
      return codes.left;
    case 'right':
      return undefined;
    case 'both-together':
    case 'both-separately':
      return codes.both;
    default:
      return codes.unspecified;
  }
};

const coded = (system: string, code: string | undefined): readonly Coding[] =>
  code === undefined ? [] : [{ system, code }];

/**
 * The public codes of a pattern, as far as they were read in a public list. They say what the
 * pattern is called elsewhere. They stand in an assessment, never in a condition or a diagnosis.
 */
export const patternCodes = (id: PatternId, side: Side, snomed: boolean): readonly Coding[] => {
  const codes: PatternCodes = patterns[id].codes;
  return [
    ...coded('http://hl7.org/fhir/sid/icd-10', codes.icd10),
    ...coded(
      'http://hl7.org/fhir/sid/icd-10-cm',
      codes.icd10cm === undefined ? undefined : codeOfSide(codes.icd10cm, side),
    ),
    ...coded('http://id.who.int/icd/release/11/mms', codes.icd11),
    ...coded('http://snomed.info/sct', snomed ? codes.snomed : undefined),
  ];
};
