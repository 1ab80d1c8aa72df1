import type { TestProject } from 'vitest/node';
import { findPostgresql, startPostgresql } from '../../../scripts/lib/private-postgresql.mjs';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the private server of this run is. Without it the tests use the embedded engine. */
    readonly postgresql: string;
  }
}

/** One private server for the whole run; each test file makes a database of its own in it. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const bin = findPostgresql();
  if (bin === null) throw new Error('there is no PostgreSQL on this machine');
  const server = await startPostgresql(bin);
  project.provide('postgresql', server.url);
  return () => server.stop();
}
