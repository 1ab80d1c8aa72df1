/** What a spreadsheet would take for a formula, or would stumble over. */
const isFormula = (text: string): boolean => /^[=+\-@\t\r\n\0]/.test(text);

/**
 * One cell: quoted, quotes doubled. What begins like a formula gets an apostrophe in front, so that
 * a spreadsheet shows it and does not run it; a NUL is dropped, because some programs stop reading there.
 */
const cell = (value: string | number): string => {
  const text = String(value);
  const told = typeof value === 'string' && isFormula(text) ? `'${text}` : text;
  return `"${told.replaceAll('\0', '').replaceAll('"', '""')}"`;
};

/** A table as a file for spreadsheets (RFC 4180), with the mark that makes them read it as UTF-8. */
export const csvOf = (rows: readonly (readonly (string | number)[])[]): string =>
  `\u{feff}${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
