/**
 * The SQLSTATE, or the system's code, of what a driver threw; drizzle wraps it. Never the message: it
 * repeats what was stored.
 */
export const errorCode = (error: unknown): string | null => {
  for (let each = error, depth = 0; each instanceof Error && depth < 5; depth += 1) {
    const { code } = each as { readonly code?: unknown };
    if (typeof code === 'string') return code;
    each = each.cause;
  }
  return null;
};
