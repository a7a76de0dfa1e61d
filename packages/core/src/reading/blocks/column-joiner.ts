import type { AmountColumn, CellNote, Column, DateColumn } from '../../model/column';
import type { Day } from '../../model/day';
import { Decimal } from '../../model/decimal';
import type { FieldKey } from '../../model/field';
import { sumOfAmounts } from '../amounts/sum-of-amounts';
import { GrowingNumbers } from './growing-numbers';

/** Joins the parts of a column that is read block by block. It keeps values, and lets the blocks' cells go. */
export interface ColumnJoiner {
  readonly field: FieldKey;
  /** Adds a block's part, whose first record is the so-manieth of the table. */
  add(part: Column | undefined, before: number): void;
  close(): Column;
}

/** A joiner for a column like the first block's. */
export function columnJoiner(column: Column): ColumnJoiner {
  const { field, header, unit, confidence, because } = column;
  const mapping = { field, column: column.column, header, unit, confidence, because };
  const notes = new Map<number, CellNote>();
  const take = (part: Column, before: number) => {
    for (const [record, note] of part.notes) notes.set(before + record, note);
  };
  switch (column.type) {
    case 'text': {
      const values: string[] = [];
      return {
        field,
        add(part, before) {
          if (part?.type !== 'text') return;
          take(part, before);
          for (const value of part.values) values.push(value);
        },
        close: () => ({ ...mapping, type: 'text', values, notes }),
      };
    }
    case 'date':
      return dates();
    case 'amount':
      return amounts();
  }

  function dates(): ColumnJoiner {
    const from = new GrowingNumbers();
    // Most columns hold days only: their last days are their first days, kept once.
    let to: GrowingNumbers | undefined;
    return {
      field,
      add(part, before) {
        if (part?.type !== 'date') return;
        take(part, before);
        if (!to && !isDaysOnly(part)) to = from.copy();
        from.add(part.from);
        to?.add(part.to);
      },
      close(): DateColumn {
        const first = from.close();
        const last = to?.close() ?? first;
        const span = (record: number) => {
          const day = first[record] ?? NaN;
          return Number.isNaN(day) ? undefined : { from: day as Day, to: (last[record] ?? day) as Day };
        };
        return { ...mapping, type: 'date', from: first, to: last, notes, span };
      },
    };
  }

  function amounts(): ColumnJoiner {
    const all = new GrowingNumbers();
    // What a double does not hold exactly.
    const beyond = new Map<number, Decimal>();
    return {
      field,
      add(part, before) {
        if (part?.type !== 'amount') return;
        take(part, before);
        part.fen.forEach((fen, record) => {
          const exact = Number.isNaN(fen) || Number.isSafeInteger(fen) ? undefined : part.exact(record);
          if (exact) beyond.set(before + record, exact);
        });
        all.add(part.fen);
      },
      close(): AmountColumn {
        const fen = all.close();
        const exact = (record: number): Decimal | undefined => {
          const amount = fen[record] ?? NaN;
          return Number.isNaN(amount)
            ? undefined
            : (beyond.get(record) ?? new Decimal(amount).dividedBy(100));
        };
        return {
          ...mapping,
          type: 'amount',
          fen,
          notes,
          exact,
          sum: (records) => sumOfAmounts(fen, exact, records),
        };
      },
    };
  }
}

function isDaysOnly({ from, to }: DateColumn): boolean {
  return from.every((day, record) => Object.is(day, to[record]));
}
