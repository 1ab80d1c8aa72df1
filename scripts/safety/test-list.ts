/** Tests by file, as lines of a list: the file, then the titles in it. */
export const testList = (tests: readonly string[], indent: string): readonly string[] => {
  const byFile = Map.groupBy(tests, (name) => name.split(' › ')[0] ?? '');
  return [...byFile].map(
    ([file, names]) =>
      `${indent}- \`${file}\`: ${names.map((name) => `“${name.slice(file.length + 3)}”`).join('; ')}`,
  );
};
