import type { Reference } from 'fhir/r4';
import type { Assessment } from '../../rules/schema/assessment.ts';
import type { Urgency } from '../../rules/schema/urgency.ts';
import type { Words } from '../i18n/words.ts';
import type { FhirNames } from './names.ts';
import type { AnsweredSheet } from './response.ts';

/** One sheet and what the rules made of it, on its way to a hospital's system. */
export interface Exported extends Omit<AnsweredSheet, 'rules'> {
  readonly assessment: Assessment;
  /** How soon as it is now: the level of the rules, or what staff set by hand. */
  readonly urgency: Urgency;
  readonly setByHand: 'raised' | 'lowered' | null;
  /** The pre-screen at a clinic; null for a sheet that is only assessed. */
  readonly intake: { readonly id: string; readonly ticket: string } | null;
  /** When this is written, ISO 8601. */
  readonly recorded: string;
}

/** How an export is written. */
export interface Writing {
  readonly names: FhirNames;
  readonly words: Words;
  /** The language of the words. */
  readonly lang: string;
  readonly snomed: boolean;
  /** A UUID for each part; the same part of the same pre-screen gets the same one each time. */
  readonly uuid: (part: string) => string;
}

/** What the parts of one export share. */
export interface Writer extends Writing {
  readonly to: (part: string) => Reference;
  /** Whom it is about. No name is known here. */
  readonly subject: Reference;
}
