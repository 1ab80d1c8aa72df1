import { type Problem, problemOf } from './problem.ts';

/** Codes of the system and classes of SQLSTATE that pass by themselves: trying again later is right. */
const passing =
  /^(?:ECONNREFUSED|ECONNRESET|ECONNABORTED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EPIPE|EHOSTUNREACH|ENETUNREACH|08...|53...|57P0.|57014|55P03|40001|40P01|58...)$/;

/** What the PostgreSQL driver says without a code. */
const wordless =
  /^(?:Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/;

/**
 * Whether an error only says that the database cannot be reached, is too busy or has no room; the
 * driver's error may be wrapped. Its message is looked at and never repeated.
 */
export const isDatabaseAway = (error: unknown): boolean => {
  for (let each = error, depth = 0; each instanceof Error && depth < 5; depth += 1) {
    const { code } = each as { readonly code?: unknown };
    if (typeof code === 'string' && passing.test(code)) return true;
    if (wordless.test(each.message)) return true;
    each = each.cause;
  }
  return false;
};

/** The answer then. Whoever sends it again with the same key files it once. */
export const databaseAway = (): Problem =>
  problemOf(503, [
    {
      path: '',
      code: 'database-away',
      message: 'The database cannot be used at this moment. Send it again later.',
    },
  ]);
