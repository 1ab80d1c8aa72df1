import { readFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';

/** What the server reads from its environment; everything has a default. */
export interface Environment {
  /** Where the embedded database, its lock and the set-up link are. */
  readonly dataFolder: string;
  /** A PostgreSQL server instead of the embedded database; null without one. */
  readonly databaseUrl: string | null;
  /** A JSON file with clinics that is read at start; null without one. */
  readonly clinicsFile: string | null;
  /** Whether somebody takes telemetry; the exporters read for themselves where that is. */
  readonly sendsTelemetry: boolean;
}

const path = (text: string): string =>
  isAbsolute(text) ? text : join(/* turbopackIgnore: true */ process.cwd(), text);

/**
 * The address of the database, with the password out of a file where one is named: a list of
 * processes, an inspection of a container and a report of a crash show variables, and no files.
 */
const databaseUrl = ({
  DATABASE_URL,
  DATABASE_PASSWORD_FILE,
}: Readonly<Record<string, string | undefined>>): string | null => {
  if (!DATABASE_URL) return null;
  if (!DATABASE_PASSWORD_FILE) return DATABASE_URL;
  const url = new URL(DATABASE_URL);
  url.password = encodeURIComponent(readFileSync(path(DATABASE_PASSWORD_FILE), 'utf8').trim());
  return url.href;
};

/** Read at run time, never at build time, so that one build serves anybody. */
export const environment = (
  variables: Readonly<Record<string, string | undefined>> = process.env,
): Environment => ({
  dataFolder: path(variables.FACEWISE_DATA || '.data'),
  databaseUrl: databaseUrl(variables),
  clinicsFile: variables.FACEWISE_CLINICS ? path(variables.FACEWISE_CLINICS) : null,
  sendsTelemetry: Boolean(variables.OTEL_EXPORTER_OTLP_ENDPOINT),
});
