/** What can be done with a part of a page: nothing but hear it, tick it, press it, call, open it, choose from it. */
export type PartKind = 'text' | 'option' | 'press' | 'call' | 'more' | 'select';

/** One thing on a page that is heard by itself. */
export interface Part {
  /** The same for as long as the page stands, also when its state changes. */
  readonly id: string;
  readonly kind: PartKind;
  /** Its words as they stand on the page, one entry for each block. */
  readonly texts: readonly string[];
  /** In a hall: not read aloud, only said to be there (ruling 25). */
  readonly isSecret?: boolean;
  /** Of an option: ticked. Of a `more`: open. */
  readonly isOn?: boolean;
  /** Of an option: none of the others can be ticked beside it. */
  readonly isAlone?: boolean;
  /** Of an option: its place among all options of the page, from 1. */
  readonly number?: number;
  /** Of a select: what can be chosen from it. */
  readonly choices?: readonly {
    readonly value: string;
    readonly text: string;
    readonly isOn: boolean;
  }[];
}

/** A page as it is heard. */
export interface Outline {
  /** Another for every step, the same while a step changes. */
  readonly id: string;
  readonly title: string;
  /** In a hall: the title is not read aloud. */
  readonly isSecret: boolean;
  /** Heard on arrival, without a press. */
  readonly lead: readonly Part[];
  /** Heard one by one, each after a press. */
  readonly parts: readonly Part[];
  /** Where the next press is meant: -1 at the lead, else a part. An emergency begins at its call. */
  readonly start: number;
  /** Of a page that can be passed without hearing all of it: what leads on. */
  readonly onward: Part | null;
  /** Whether the page before can be gone back to. */
  readonly hasBack: boolean;
  /** How many options there are, and whether more than one may be ticked. */
  readonly options: number;
  readonly isMany: boolean;
  /** What stands in the way of going on. */
  readonly problems: readonly string[];
  readonly isUrgent: boolean;
  /** Whether it tells what was answered or what follows: in a hall only after a yes. */
  readonly tellsAnswers: boolean;
}

/** The options that are ticked. */
export const ticked = ({ parts }: Outline): readonly string[] =>
  parts.filter(({ kind, isOn }) => kind === 'option' && isOn).map(({ id }) => id);

/** A question with an answer on it: there is nothing that has to be chosen before going on. */
export const isAnswered = (outline: Outline): boolean =>
  outline.options > 0 && !outline.isUrgent && ticked(outline).length > 0;

/** A list on the page from which nothing was chosen yet, behind a part. */
export const openListAfter = ({ parts }: Outline, cursor: number): Part | null =>
  parts
    .slice(cursor + 1)
    .find(
      ({ kind, choices }) =>
        kind === 'select' && choices?.some(({ isOn, value }) => isOn && value === ''),
    ) ?? null;
