import { tablesOf, type Ledger } from '../model/ledger';

const SEPARATORS = /[、,;\n]+/;

/** All names and aliases of the unit directory (单位名录), without spaces; empty where the workbook has none. */
export function unitNames(ledger: Ledger): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { columns, unmapped, rows, grid } of tablesOf(ledger, 'units')) {
    for (const name of columns.unit?.values ?? []) add(names, name);
    // Aliases stand in columns that carry no key of their own: 简称, 别名, 曾用名.
    for (const { column } of unmapped.filter(({ header }) => /简称|别名|曾用名|又称/.test(header))) {
      for (const row of rows) {
        const cell = grid.rows[row]?.[column];
        if (typeof cell === 'string') for (const alias of cell.split(SEPARATORS)) add(names, alias);
      }
    }
  }
  return names;
}

function add(names: Set<string>, name: string): void {
  const plain = name.normalize('NFKC').replace(/\s+/g, '');
  if (plain !== '') names.add(plain);
}
