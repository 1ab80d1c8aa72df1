import { isAbsolute, join } from 'node:path';

/** What the server reads from its environment; everything has a default. */
export interface Environment {
  /** Where the embedded database, its lock and the set-up link are. */
  readonly dataFolder: string;
  /** A PostgreSQL server instead of the embedded database; null without one. */
  readonly databaseUrl: string | null;
  /** A JSON file with clinics that is read at start; null without one. */
  readonly clinicsFile: string | null;
}

const path = (text: string): string =>
  isAbsolute(text) ? text : join(/* turbopackIgnore: true */ process.cwd(), text);

/** Read at run time, never at build time, so that one build serves anybody. */
export const environment = (
  variables: Readonly<Record<string, string | undefined>> = process.env,
): Environment => ({
  dataFolder: path(variables.FACEWISE_DATA || '.data'),
  databaseUrl: variables.DATABASE_URL || null,
  clinicsFile: variables.FACEWISE_CLINICS ? path(variables.FACEWISE_CLINICS) : null,
});
