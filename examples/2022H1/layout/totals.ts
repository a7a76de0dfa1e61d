import { Decimal } from 'decimal.js';
import { FORMATS, type Column } from './column';
import { letters } from './letters';
import type { SheetDraft } from './sheet-draft';
import { styles } from './styles';

/** A total that somebody typed over its formula. */
export interface TypedTotal {
  readonly key: string;
  readonly value: number;
}

/** The total rows of a table (小计, 合计): SUM formulas with the values that they give. */
export class Totals {
  /** Rows that the grand total adds: sub-totals, or the data rows themselves where there are none. */
  readonly #parts: { readonly from: number; readonly to: number }[] = [];

  constructor(
    private readonly draft: SheetDraft,
    private readonly columns: readonly Column[],
  ) {}

  /** Takes data rows into the grand total. */
  addRows(rows: readonly number[]): void {
    const [from, to] = [rows[0], rows.at(-1)];
    if (from !== undefined && to !== undefined) this.#parts.push({ from, to });
  }

  /** Adds a sub-total below its rows and takes it into the grand total. */
  addSubtotal(label: string, rows: readonly number[]): void {
    const [from, to] = [rows[0], rows.at(-1)];
    if (from === undefined || to === undefined) return;
    const row = this.#addRow(label, [{ from, to }], []);
    this.#parts.push({ from: row, to: row });
  }

  /** Adds the grand total; returns its 0-based row. */
  addGrandTotal(label: string, typed: readonly TypedTotal[]): number {
    return this.#addRow(label, this.#parts, typed);
  }

  #addRow(
    label: string,
    parts: readonly { from: number; to: number }[],
    typed: readonly TypedTotal[],
  ): number {
    const { columns, draft } = this;
    const summed = columns.map(({ type }) => type === 'amount' || type === 'count');
    const labelWidth = summed.indexOf(true);
    const row = draft.add(
      [label],
      (i) =>
        styles.total(
          summed[i] ? (columns[i]?.align ?? 'right') : 'center',
          FORMATS[columns[i]?.type ?? 'text'],
        ),
      22,
    );
    draft.merge(row, 0, row, labelWidth - 1);
    columns.forEach(({ key }, i) => {
      if (!summed[i]) return;
      const byHand = typed.find((total) => total.key === key);
      if (byHand) {
        draft.put(row, i, byHand.value);
        return;
      }
      const ranges = parts.map(({ from, to }) =>
        from === to ? `${letters(i)}${from + 1}` : `${letters(i)}${from + 1}:${letters(i)}${to + 1}`,
      );
      const sum = parts
        .flatMap(({ from, to }) => draft.numbers(i, from, to))
        .reduce((total, value) => total.plus(value), new Decimal(0));
      draft.formula(row, i, `SUM(${ranges.join(',')})`, sum.toNumber());
    });
    return row;
  }
}
