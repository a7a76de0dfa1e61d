import {
  FIELDS,
  type CountedRow,
  type FieldKey,
  type Ledger,
  type LedgerContext,
  type LedgerKind,
} from '@zhaoshang/core';
import { rowList } from '../../taskpane/scope/row-list';
import { CellError } from './cell-error';
import { cellOf } from './cells-of';
import { requiredDay } from './day-of';
import { policiesOf } from './policies-of';
import { contextOfRange } from './range-ledger';

/** The ledger in a range on a reporting date; #N/A where the range holds no ledger of the kinds. */
export function ledgerCall(
  range: unknown,
  asOf: unknown,
  kinds: readonly LedgerKind[] = ['projects'],
  address?: string,
  policies?: unknown,
): LedgerContext {
  const day = requiredDay(cellOf(asOf, '统计截止日'), '统计截止日');
  const context = contextOfRange(range, day, address, policiesOf(policies));
  if (!context.ledger.tables.some(({ kind }) => kinds.includes(kind))) {
    throw new CellError(
      'notAvailable',
      `在所选区域中没有认出台账；请连同表头一起选，表头如“${HEADINGS[kinds[0] ?? 'projects'] ?? ''}”`,
    );
  }
  return context;
}

const HEADINGS: Readonly<Partial<Record<LedgerKind, string>>> = {
  projects: '项目名称、合同类型、签约时间、合同额',
  talks: '在谈项目名称、计划投资额、进展情况、最近进展时间',
};

/** #N/A unless a table of the kind has a column of each of the groups. */
export function needColumns(
  context: LedgerContext,
  kind: LedgerKind,
  ...needed: readonly (readonly FieldKey[])[]
): void {
  const tables = context.ledger.tables.filter((table) => table.kind === kind);
  const missing = needed.filter(
    (fields) => !tables.some(({ columns }) => fields.some((field) => columns[field])),
  );
  if (missing.length === 0) return;
  const names = missing.map((fields) => `${fields.map((field) => FIELDS[field].name).join('或')}列`);
  throw new CellError('notAvailable', `缺少：${names.join('、')}`);
}

/** Rows as a person finds them: 签约项目第5–8、12行. */
export function rowsOf(counted: readonly CountedRow[]): string {
  const bySheet = new Map<string, number[]>();
  for (const { records, record } of counted) {
    const rows = bySheet.get(records.sheet) ?? [];
    rows.push((records.rows[record] ?? 0) + 1);
    bySheet.set(records.sheet, rows);
  }
  return [...bySheet].map(([sheet, rows]) => `${sheet}第${rowList(rows)}行`).join('；') || '没有';
}

/** The rows that were read as data, of whatever kind of ledger. */
export function readRows({ tables }: Ledger): string {
  return rowsOf(
    tables
      .filter(({ kind }) => kind !== 'other')
      .flatMap((records) => records.rows.map((_, record) => ({ records, record }))),
  );
}
