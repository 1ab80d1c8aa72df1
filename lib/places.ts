/**
 * Telephone numbers of one place. They belong to the place somebody is in, never to a language
 * (I-30), and the place is asked.
 */
export interface Place {
  /** The ambulance, not merely "an emergency number" (I-31). */
  readonly ambulance: string;
  /** A second number that reaches the ambulance as well. */
  readonly ambulanceAlso?: string;
  /** Null: nobody has looked it up yet. The words then say "the local police number". */
  readonly police: string | null;
  /** A line for people in despair. Null as above. */
  readonly crisis: string | null;
  /** The same line for people under 18, where there is one. */
  readonly crisisMinors?: string;
  /** A second, independent source for the ambulance number. Null: there is none yet. */
  readonly secondSource: string | null;
  /** The day (YYYY-MM-DD) on which a named person last looked all of this up. Null: nobody has. */
  readonly reviewed: string | null;
}

/** Places that can be chosen, in the order of the list. `other` has no numbers of its own. */
export const placeIds = [
  'cn',
  'hk',
  'mo',
  'tw',
  'gb',
  'ie',
  'us',
  'ca',
  'au',
  'nz',
  'sg',
  'my',
  'jp',
  'kr',
  'eu',
  'other',
] as const;
export type PlaceId = (typeof placeIds)[number];

/** Nobody has checked these numbers for the product yet; nothing here may pretend so (ruling 27). */
const unreviewed = { police: null, crisis: null, secondSource: null, reviewed: null } as const;

/**
 * The table of places. The ambulance numbers come from one table that was read against the
 * telephone-number metadata of libphonenumber, which shows that a number is an emergency number of
 * that region and not which service answers. Only mainland China's other lines are known here: 12356
 * for psychological help (R79), 12355 for people under 18, 110 for the police.
 */
const places: Readonly<Record<Exclude<PlaceId, 'other'>, Place>> = {
  cn: { ...unreviewed, ambulance: '120', police: '110', crisis: '12356', crisisMinors: '12355' },
  hk: { ...unreviewed, ambulance: '999' },
  mo: { ...unreviewed, ambulance: '999' },
  tw: { ...unreviewed, ambulance: '119' },
  gb: { ...unreviewed, ambulance: '999', ambulanceAlso: '112' },
  ie: { ...unreviewed, ambulance: '112' },
  us: { ...unreviewed, ambulance: '911' },
  ca: { ...unreviewed, ambulance: '911' },
  au: { ...unreviewed, ambulance: '000' },
  nz: { ...unreviewed, ambulance: '111' },
  sg: { ...unreviewed, ambulance: '995' },
  my: { ...unreviewed, ambulance: '999' },
  jp: { ...unreviewed, ambulance: '119' },
  kr: { ...unreviewed, ambulance: '119' },
  eu: { ...unreviewed, ambulance: '112' },
};

/** The numbers of a place; null for `other`, where the whole list is shown instead. */
export const placeFor = (id: PlaceId): Place | null => (id === 'other' ? null : places[id]);
