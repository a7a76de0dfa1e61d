/** Letters of a 0-based column: 0 → A, 26 → AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  }
  return letters;
}

/** 0-based column of its letters: A → 0, AA → 26. */
export function columnIndex(letters: string): number {
  let n = 0;
  for (const letter of letters.toUpperCase()) n = n * 26 + letter.charCodeAt(0) - 64;
  return n - 1;
}

/** A cell of a named sheet, 0-based. */
export interface CellAddress {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

// Excel itself quotes a sheet's name unless it is made of letters, digits, dots and underscores and begins with a letter.
const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;

/** The address as a person sees it: `签约项目!H12`, quoted where Excel quotes: `'2022年'!H12`. */
export function formatAddress({ sheet, row, column }: CellAddress): string {
  return `${quoteSheet(sheet)}!${columnLetters(column)}${row + 1}`;
}

/** A sheet's name as it stands in a reference. */
export function quoteSheet(sheet: string): string {
  return PLAIN_NAME.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

/** The cell of an address such as `签约项目!H12` or `'2022年'!$H$12`; undefined when it is none. */
export function parseAddress(text: string): CellAddress | undefined {
  const bang = text.lastIndexOf('!');
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(text.slice(bang + 1));
  if (bang < 0 || !match) return undefined;
  const quoted = text.slice(0, bang);
  const sheet = /^'.*'$/s.test(quoted) ? quoted.slice(1, -1).replaceAll("''", "'") : quoted;
  return { sheet, row: Number(match[2]) - 1, column: columnIndex(match[1] ?? '') };
}
