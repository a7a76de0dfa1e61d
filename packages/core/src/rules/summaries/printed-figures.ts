import type { CountedRow } from '../../indicators/counting/counted';
import { Decimal } from '../../model/decimal';
import type { AmountField } from '../../model/field';
import { columnsOf, type Records } from '../../model/records';
import { printedAmount } from '../../reading/printed-amount';
import { printedNumber } from '../figures/printed-number';
import { sumOf } from './measures';

/** A figure that a summary prints for a group (印数). */
export interface PrintedFigure {
  readonly value: Decimal;
  readonly unit: string;
  /** What rows of the ledgers give, in the same unit, and whether the printed figure may stand for it. */
  against(rows: readonly CountedRow[]): { readonly counted: Decimal; readonly agrees: boolean };
}

/** A column of a summary that ledgers can answer for. */
export interface SummaryColumn {
  readonly column: number;
  readonly header: string;
  read(row: number): PrintedFigure | undefined;
}

const COUNT = /个数|项数|宗数|数量|(?:项目|合同|协议)(?:总)?数|[（(][个项宗][）)]/;
/** Figures of another time, and what is to be reached, are not in the ledger. */
const ELSEWHERE = /目标|任务|上年|去年|同期|率|占比|排名|得分|本月|当月|新增/;

/** The columns of a summary that count projects or add up their amounts. */
export function summaryColumns(records: Records): readonly SummaryColumn[] {
  const counts = records.unmapped
    .filter(({ header }) => COUNT.test(header))
    .map(({ column, header }) => ({
      column,
      header,
      read: (row: number) => countAt(records, row, column),
    }));
  const amounts = columnsOf(records).flatMap((column): SummaryColumn[] =>
    column.type === 'amount'
      ? [{ column: column.column, header: column.header, read: (row) => amountAt(row, column) }]
      : [],
  );
  return [...counts, ...amounts].filter(({ header }) => !ELSEWHERE.test(header));

  function amountAt(row: number, column: Parameters<typeof printedAmount>[2]): PrintedFigure | undefined {
    const printed = printedAmount(records, row, column);
    if (!printed) return undefined;
    const { value, low, high, yuanPerUnit } = printed;
    return {
      value,
      unit: column.unit ?? '元',
      against(rows) {
        const yuan = sumOf(rows, column.field as AmountField);
        return { counted: yuan.dividedBy(yuanPerUnit), agrees: low.lte(yuan) && yuan.lte(high) };
      },
    };
  }
}

function countAt({ grid }: Records, row: number, column: number): PrintedFigure | undefined {
  const value = printedNumber(grid, row, column)?.value;
  if (!value?.isInteger()) return undefined;
  return {
    value,
    unit: '个',
    against: (rows) => ({ counted: new Decimal(rows.length), agrees: value.eq(rows.length) }),
  };
}
