const tokens = /"(?:[^"\\]|\\.)*"|[{}[\]:,]/gs;

/**
 * The first key that stands twice in one object of a JSON text, or null. `JSON.parse` silently keeps
 * the last one, and with it an emergency answer could be lost unseen. Does not recurse, so that depth
 * cannot exhaust the stack.
 *
 * @param text valid JSON
 */
export const repeatedKey = (text: string): string | null => {
  const open: (Set<string> | null)[] = [];
  let last = '';
  for (const [token] of text.matchAll(tokens)) {
    if (token === '{') open.push(new Set());
    else if (token === '[') open.push(null);
    else if (token === '}' || token === ']') open.pop();
    else if (token === ':') {
      const key = JSON.parse(last) as string;
      const keys = open.at(-1);
      if (keys?.has(key) === true) return key;
      keys?.add(key);
    }
    last = token;
  }
  return null;
};
