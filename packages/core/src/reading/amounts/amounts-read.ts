import { AmountTotal } from '../../model/amount-total';
import type { AmountColumn, CellNote, ColumnMapping } from '../../model/column';
import { Decimal } from '../../model/decimal';
import { ColumnRead } from '../column-read';

/** A column of amounts that was read (金额列). `beyond` holds in yuan what 分 in a double do not hold exactly. */
export class AmountsRead extends ColumnRead implements AmountColumn {
  readonly type = 'amount';

  constructor(
    mapping: ColumnMapping,
    notes: ReadonlyMap<number, CellNote>,
    readonly fen: Float64Array,
    private readonly beyond: ReadonlyMap<number, Decimal>,
  ) {
    super(mapping, notes);
  }

  exact(record: number): Decimal | undefined {
    const amount = this.fen[record] ?? NaN;
    if (Number.isNaN(amount)) return undefined;
    return this.beyond.get(record) ?? new Decimal(amount).dividedBy(100);
  }

  sum(records?: Iterable<number>): ReturnType<AmountColumn['sum']> {
    const total = new AmountTotal();
    if (records) for (const record of records) total.add(this, record);
    else for (let record = 0; record < this.fen.length; record++) total.add(this, record);
    return total;
  }
}
