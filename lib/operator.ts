/** Who runs this copy of the product. What nobody configured is null, and the page says so (ruling 27). */
export interface Operator {
  readonly name: string | null;
  /** How to reach them: an address, a telephone number or an e-mail address. */
  readonly contact: string | null;
  /** Where to report that the check said something harmful. */
  readonly incidents: string | null;
  /** The host name under which the operator offers it; another host is not theirs. */
  readonly host: string | null;
}

/** The environment variable behind each line. */
export const operatorVariables = {
  name: 'FACEWISE_OPERATOR_NAME',
  contact: 'FACEWISE_OPERATOR_CONTACT',
  incidents: 'FACEWISE_INCIDENT_ADDRESS',
  host: 'FACEWISE_OFFICIAL_HOST',
} as const satisfies Record<keyof Operator, string>;

/** As long as a line of text may be; more is a mistake in the configuration. */
const longest = 200;

const lineFrom = (value: string | undefined): string | null => {
  const line = (value ?? '').replace(/\s+/g, ' ').trim();
  return line === '' ? null : line.slice(0, longest);
};

/**
 * The operator as configured now. Read at run time, never at build time, so that one build serves any
 * operator and a change needs a restart only.
 */
export const operatorFrom = (
  environment: Readonly<Record<string, string | undefined>>,
): Operator => ({
  name: lineFrom(environment[operatorVariables.name]),
  contact: lineFrom(environment[operatorVariables.contact]),
  incidents: lineFrom(environment[operatorVariables.incidents]),
  host: lineFrom(environment[operatorVariables.host]),
});
