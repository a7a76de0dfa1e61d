import {
  decideColumn,
  decideSheet,
  type ColumnDecision,
  type Mapping,
  type RecognisedColumn,
  type RecognisedTable,
  type SheetDecision,
} from '@zhaoshang/core';
import type { CheckSession } from '../session/check-session';

/** A column of a table, about which something is decided. */
export interface DecidedColumn {
  readonly table: RecognisedTable;
  readonly column: RecognisedColumn;
  readonly decision: ColumnDecision;
}

/** Keeps decisions about how sheets are read (人工指定) in the workbook. */
export function keepMapping(session: CheckSession) {
  const keep = (change: (mapping: Mapping) => Mapping) =>
    void session.decisions.keep({ mapping: change(session.getState().decisions.mapping) }, 'mapping');
  return {
    decide: (columns: readonly DecidedColumn[]) =>
      keep((mapping) =>
        columns.reduce(
          (made, { table, column, decision }) => decideColumn(made, table, column, decision),
          mapping,
        ),
      ),
    decideSheet: (sheet: string, decision: SheetDecision) =>
      keep((mapping) => decideSheet(mapping, sheet, decision)),
  };
}
