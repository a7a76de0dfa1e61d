import type { WriteSheet } from 'hucre';
import { addRecords, type RecordTexts } from './body';
import type { Column } from './column';
import { addAbove, addHeader } from './heading';
import { letters } from './letters';
import { SheetDraft } from './sheet-draft';
import { styles } from './styles';
import { Totals, type TypedTotal } from './totals';

export interface Section {
  /** Sub-heading above the records (一、…). */
  readonly heading?: string;
  readonly records: readonly RecordTexts[];
  /** Label of the sub-total below them. */
  readonly subtotal?: string;
}

/** A table as a bureau prints it: title, date and unit, header of one or two rows, sections, totals, notes. */
export interface TableSheet {
  readonly name: string;
  readonly title: string;
  /** What stands above the header on the left and on the right: 截至…, 单位：亿元. */
  readonly above?: readonly [left: string, right: string];
  readonly columns: readonly Column[];
  readonly sections: readonly Section[];
  /** Label of the grand total. Its amounts are formulas, but for those typed in. */
  readonly total?: string;
  readonly typedTotals?: readonly TypedTotal[];
  readonly notes: readonly string[];
  readonly paper: 'a3' | 'a4';
  readonly orientation: 'portrait' | 'landscape';
  readonly rowHeight: number;
  /** Columns that stay in view when scrolled. */
  readonly frozenColumns: number;
}

export interface LaidOut {
  readonly sheet: WriteSheet;
  /** Address of a record's cell by section, index and column key: `签约项目!H12`. */
  readonly cell: (section: number, index: number, key: string) => string;
  /** Address of a cell of the grand total. */
  readonly totalCell: (key: string) => string;
}

/** Lays a table out as a sheet. */
export function layOut(table: TableSheet): LaidOut {
  const { name, columns } = table;
  const draft = new SheetDraft(columns.length);
  const totals = new Totals(draft, columns);

  draft.addAcross(table.title, styles.title, 34);
  if (table.above) addAbove(draft, table.above);
  const headerStart = draft.height;
  addHeader(draft, columns);
  const headerEnd = draft.height;

  const rowsOf = table.sections.map(({ heading, records, subtotal }) => {
    if (heading) draft.addAcross(heading, styles.section, 22);
    const rows = addRecords(draft, columns, records, table.rowHeight);
    if (subtotal) totals.addSubtotal(subtotal, rows);
    else totals.addRows(rows);
    return rows;
  });
  const totalRow = table.total && totals.addGrandTotal(table.total, table.typedTotals ?? []);
  for (const note of table.notes) draft.addAcross(note, styles.note, 20);

  const address = (row: number | '' | undefined, key: string) => {
    const column = columns.findIndex((each) => each.key === key);
    if (typeof row !== 'number' || column < 0) throw new Error(`no such cell in ${name}: ${key}`);
    return `${name}!${letters(column)}${row + 1}`;
  };
  return {
    sheet: draft.build({
      name,
      columns: columns.map(({ width }) => ({ width })),
      freezePane: { rows: headerEnd, columns: table.frozenColumns },
      pageSetup: {
        paperSize: table.paper,
        orientation: table.orientation,
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
        horizontalCentered: true,
        margins: { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
        printTitlesRow: `$${headerStart + 1}:$${headerEnd}`,
      },
      headerFooter: { oddFooter: '&C第 &P 页，共 &N 页' },
    }),
    cell: (section, index, key) => address(rowsOf[section]?.[index], key),
    totalCell: (key) => address(totalRow, key),
  };
}
