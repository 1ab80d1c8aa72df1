import { frontDesk } from './0001-front-desk.ts';
import { staffTables } from './0002-staff.ts';

/** One step of the schema. Once released it is never changed: a further step follows. */
export interface Migration {
  readonly name: string;
  /** Several statements, run in one transaction. */
  readonly sql: string;
}

/** In the order in which they are applied. Forward only: a step never breaks the version before it. */
export const migrations: readonly Migration[] = [
  { name: '0001-front-desk', sql: frontDesk },
  { name: '0002-staff', sql: staffTables },
];
