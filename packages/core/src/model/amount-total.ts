import type { AmountColumn } from './column';
import { Decimal } from './decimal';

type Amounts = Pick<AmountColumn, 'fen' | 'exact'>;

/** An exact running sum of amounts (金额累计): in 分 in a double while that holds it exactly, in decimals beyond. */
export class AmountTotal {
  /** How many of the amounts were known. */
  counted = 0;
  private whole = 0;
  private beyond: Decimal | undefined;

  /** Adds a record's amount; a blank adds nothing and is not counted. */
  add(column: Amounts, record: number): void {
    const fen = column.fen[record] ?? NaN;
    if (Number.isNaN(fen)) return;
    this.counted++;
    if (Number.isSafeInteger(fen) && Number.isSafeInteger(this.whole + fen)) this.whole += fen;
    else this.beyond = column.exact(record)?.plus(this.beyond ?? 0) ?? this.beyond;
  }

  get yuan(): Decimal {
    const whole = new Decimal(this.whole).dividedBy(100);
    return this.beyond ? whole.plus(this.beyond) : whole;
  }
}
