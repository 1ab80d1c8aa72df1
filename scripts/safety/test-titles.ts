import ts from 'typescript';

const runners = new Set(['test', 'it', 'describe']);

/** The name that a call begins with: `test` of `test.each([…])('title', …)`. */
const rootName = (callee: ts.Expression): string => {
  if (ts.isIdentifier(callee)) return callee.text;
  if (ts.isPropertyAccessExpression(callee)) return rootName(callee.expression);
  if (ts.isCallExpression(callee)) return rootName(callee.expression);
  return '';
};

/** A title as it stands in the source; the parts of a template keep their `${…}`. */
const titleOf = (node: ts.Node | undefined, source: ts.SourceFile): string | null => {
  if (node === undefined) return null;
  if (ts.isStringLiteralLike(node)) return node.text;
  return ts.isTemplateExpression(node) ? node.getText(source).slice(1, -1) : null;
};

/**
 * The titles of the tests and of their groups in a test file, as written there. A title that is held
 * in a variable cannot be named; its group can.
 *
 * @param path of the file: what `<T>` begins depends on its ending
 */
export const testTitles = (text: string, path = 'test.tsx'): ReadonlySet<string> => {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const titles = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && runners.has(rootName(node.expression))) {
      const title = titleOf(node.arguments[0], source);
      if (title !== null) titles.add(title);
    }
    node.forEachChild(visit);
  };
  visit(source);
  return titles;
};
