/** The whole number that follows `--name` on the command line, or the usual one. */
export const numberArgument = (name: string, usual: number): number => {
  const given = process.argv.find((_, index, all) => all[index - 1] === `--${name}`);
  if (given === undefined) return usual;
  if (!/^[1-9][0-9]{0,5}$/.test(given)) throw new Error(`--${name} takes a whole number`);
  return Number(given);
};
