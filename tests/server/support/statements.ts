import { vi } from 'vitest';
import type { Engine } from '../../../server/db/engine.ts';

type Prepare = (query: { readonly sql: string }, ...rest: readonly unknown[]) => unknown;
type Session = { prepareQuery: Prepare };

/**
 * Every statement that is sent from now on, without its values, in or outside a transaction: both
 * engines build the session of a transaction from the class of their own session.
 */
export const statementsOf = ({ database }: Engine): string[] => {
  const { session } = database as unknown as { readonly session: Session };
  const said: string[] = [];
  const kind = Object.getPrototypeOf(session) as Session;
  const prepare = kind.prepareQuery;
  vi.spyOn(kind, 'prepareQuery').mockImplementation(function (this: Session, query, ...rest) {
    said.push(query.sql);
    return prepare.call(this, query, ...rest);
  });
  return said;
};
