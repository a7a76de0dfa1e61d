import type { CellAddress } from '../model/address';
import { formatAddress } from '../model/address';
import type { FieldKey } from '../model/field';
import { cellOf, type Records } from '../model/records';

/** The cells of a record that a finding rests on, for the fields that the table has. */
export function cellsOf(records: Records, record: number, ...fields: FieldKey[]): CellAddress[] {
  return fields.flatMap((field) => cellOf(records, record, field) ?? []);
}

/** What a message calls a record: its project's name, else its row. */
export function nameOf(records: Records, record: number): string {
  return records.columns.project?.text(record) || `${records.sheet}第${(records.rows[record] ?? 0) + 1}行`;
}

/** The address of a record's field as a person sees it, for sentences; the row where the column is missing. */
export function addressOf(records: Records, record: number, field: FieldKey): string {
  const cell = cellOf(records, record, field);
  return cell ? formatAddress(cell) : `${records.sheet}第${(records.rows[record] ?? 0) + 1}行`;
}

/** Cells of a table's heading: those of the given columns, or its first; none where no heading was found. */
export function headerCell(records: Records, ...columns: number[]): CellAddress[] {
  const { header, sheet, mapping } = records;
  if (!header) return [];
  const first = Math.min(...mapping.map(({ column }) => column));
  const at = columns.length > 0 ? columns : Number.isFinite(first) ? [first] : [0];
  return at.map((column) => ({ sheet, row: header.first, column }));
}
