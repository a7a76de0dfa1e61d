import { valueAt } from '../model/grid';
import type { CellAddress } from '../model/address';
import { tablesOf, type Ledger } from '../model/ledger';

const SEPARATORS = /[、,;\n]+/;
const ALIASES = /简称|别名|曾用名|又称/;

/** A unit of the directory (单位名录): its name, and every name that it goes by, without spaces. */
export interface DirectoryUnit {
  readonly name: string;
  readonly names: readonly string[];
  readonly cell: CellAddress;
}

/** The units of the directory in the order of their rows; empty where the workbook has none. */
export function directoryUnits(ledger: Ledger): readonly DirectoryUnit[] {
  return tablesOf(ledger, 'units').flatMap(({ columns, unmapped, rows, grid, sheet }) => {
    const { unit } = columns;
    if (!unit) return [];
    // Aliases stand in columns that carry no key of their own.
    const aliases = unmapped.filter(({ header }) => ALIASES.test(header));
    return rows.flatMap((row, record): DirectoryUnit[] => {
      const name = plain(unit.text(record));
      const others = aliases.flatMap(({ column }) => {
        const cell = valueAt(grid, row, column);
        return typeof cell === 'string' ? cell.split(SEPARATORS).map(plain) : [];
      });
      const names = [name, ...others].filter((each) => each !== '');
      return names.length > 0
        ? [{ name: name || (names[0] ?? ''), names, cell: { sheet, row, column: unit.column } }]
        : [];
    });
  });
}

const GROUPS = /^(?:单位)?(?:类别|组别|分组|片区|类型)$/;

/** The group (组别) that the directory puts each unit in, by its name; empty where it has no such column. */
export function unitGroups(ledger: Ledger): ReadonlyMap<string, string> {
  const headings = tablesOf(ledger, 'units').flatMap(({ sheet, mapping, unmapped }) =>
    [...mapping, ...unmapped]
      .filter(({ header }) => GROUPS.test(header))
      .map(({ column }) => ({ sheet, column })),
  );
  const grids = new Map(tablesOf(ledger, 'units').map(({ sheet, grid }) => [sheet, grid]));
  return new Map(
    directoryUnits(ledger).flatMap(({ name, cell: { sheet, row } }) => {
      const heading = headings.find((each) => each.sheet === sheet);
      const group = heading && grids.get(sheet)?.rows[row]?.[heading.column];
      return typeof group === 'string' && group !== '' ? [[name, plain(group)] as const] : [];
    }),
  );
}

/** All names and aliases of the unit directory (单位名录), without spaces; empty where the workbook has none. */
export function unitNames(ledger: Ledger): ReadonlySet<string> {
  return new Set(directoryUnits(ledger).flatMap(({ names }) => names));
}

function plain(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, '');
}
