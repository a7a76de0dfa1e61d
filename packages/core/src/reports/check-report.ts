import { columnLetters } from '../model/address';
import { formatDay, type Day } from '../model/day';
import type { FieldKey } from '../model/field';
import type { Ledger } from '../model/ledger';
import type { LedgerKind } from '../model/ledger-kind';
import type { Records, RowRange, SkipReason } from '../model/records';
import { recognisedTable } from '../reading/mapping/recognised';
import type { Figures } from '../indicators/figures';
import type { Finding, NotChecked } from '../rules/finding';
import type { CheckResult } from '../rules/check-ledger';
import type { UnusedWaiver, Waiver } from '../rules/waiver';

/** A table as it was recognised, for people: rows from 1, columns by their letters. */
export interface SheetReport {
  readonly sheet: string;
  readonly kind: LedgerKind;
  readonly records: number;
  readonly header: readonly [number, number] | null;
  readonly data: readonly [number, number] | null;
  readonly columns: readonly {
    readonly column: string;
    readonly header: string;
    readonly field: FieldKey;
    readonly unit: string | null;
    readonly confidence: number;
    readonly because: string;
  }[];
  readonly skipped: readonly { readonly row: number; readonly why: SkipReason }[];
  /** Columns that were left alone or are asked about. */
  readonly unmapped: readonly {
    readonly column: string;
    readonly header: string;
    readonly candidates: readonly FieldKey[];
    readonly because: string;
  }[];
  /** Columns that a person is asked about: what they were taken for, null where they were left alone, and what else they may mean. */
  readonly questions: readonly {
    readonly column: string;
    readonly header: string;
    readonly field: FieldKey | null;
    readonly candidates: readonly FieldKey[];
    readonly because: string;
  }[];
}

/** A finding as it is printed: its cells by address only. */
export type PrintedFinding = Omit<Finding, 'at'>;

/** The answer of `zs check --format json` (contract, section 2). */
export interface CheckReport {
  readonly schema: 'zs-check/1';
  readonly workbook: string;
  readonly asOf: string;
  readonly sheets: readonly SheetReport[];
  readonly figures: Figures;
  readonly findings: readonly PrintedFinding[];
  /** Findings that were answered (情况属实), each with its answer. */
  readonly waived: readonly (PrintedFinding & { readonly waiver: Waiver })[];
  readonly unusedWaivers: readonly UnusedWaiver[];
  readonly notChecked: readonly NotChecked[];
}

/** A check's result as the contract prints it. */
export function checkReport(ledger: Ledger, result: CheckResult, asOf: Day): CheckReport {
  return {
    schema: 'zs-check/1',
    workbook: ledger.book.name,
    asOf: formatDay(asOf),
    sheets: inSheetOrder(ledger).map(sheetReport),
    figures: result.figures,
    findings: result.findings.map(printed),
    waived: result.waived.map(({ finding, waiver }) => ({ ...printed(finding), waiver })),
    unusedWaivers: result.unusedWaivers,
    notChecked: result.notChecked,
  };
}

function printed({ at: _, ...finding }: Finding): PrintedFinding {
  return finding;
}

/**
 * Tables in the order of their sheets; of several on one sheet the largest ledger comes last, since a reader that keeps
 * one table a sheet keeps the last.
 */
function inSheetOrder({ book, tables }: Ledger): readonly Records[] {
  const order = new Map(book.sheets.map(({ name }, index) => [name, index]));
  const weight = ({ kind, length }: Records) => (kind === 'other' ? -1 : length);
  return [...tables].sort(
    (a, b) => (order.get(a.sheet) ?? 0) - (order.get(b.sheet) ?? 0) || weight(a) - weight(b),
  );
}

function sheetReport(records: Records): SheetReport {
  return {
    sheet: records.sheet,
    kind: records.kind,
    records: records.length,
    header: rows(records.header),
    data: rows(records.data),
    columns: records.mapping.map(({ column, header, field, unit, confidence, because }) => ({
      column: columnLetters(column),
      header,
      field,
      unit,
      confidence,
      because,
    })),
    skipped: records.skipped.map(({ row, why }) => ({ row: row + 1, why })),
    unmapped: records.unmapped.map(({ column, header, candidates, because }) => ({
      column: columnLetters(column),
      header,
      candidates,
      because,
    })),
    questions: recognisedTable(records)
      .columns.filter(({ doubtful }) => doubtful)
      .map(({ letters, header, field, alternatives, because }) => ({
        column: letters,
        header,
        field,
        candidates: alternatives,
        because,
      })),
  };
}

function rows(range: RowRange | null): readonly [number, number] | null {
  return range && [range.first + 1, range.last + 1];
}
