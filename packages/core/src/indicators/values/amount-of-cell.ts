import { decimalOf, type Decimal } from '../../model/decimal';
import type { CellValue } from '../../model/grid';
import { AMOUNT_UNITS, DOLLAR_UNITS } from '../../model/money';
import { unknown } from '../../model/outcome';
import { parseAmount } from '../../reading/amounts/parse-amount';
import { DOLLARS_PER, YUAN_PER } from '../../reading/amounts/units';
import { convertAmount, type ConvertibleUnit } from './convert-amount';
import { refused, type Reading } from './reading';

/** How an amount is to be read. */
export interface AmountReading {
  /** Unit of the answer. */
  readonly to: ConvertibleUnit;
  /** Unit of a cell that has none of its own. */
  readonly unit?: ConvertibleUnit | undefined;
  /** Yuan for one dollar. */
  readonly rate?: Decimal | undefined;
}

/**
 * The amount that a cell says (解析金额), in the unit asked for: 8910万元, 约1.5亿, 1亿3000万元, 三亿二千万元,
 * 1000万美元. Unknown where the cell is blank, or says no unit and none is given, or a rate lacks.
 */
export function amountOfCell(cell: CellValue, { to, unit, rate }: AmountReading): Reading<Decimal> {
  if (cell === null) return unknown('金额');
  if (typeof cell === 'boolean') return refused('逻辑值不是金额');
  if (typeof cell === 'number') {
    return unit
      ? convertAmount(decimalOf(cell), unit, to, rate)
      : unknown('单位（数字没有写单位，请填“缺省单位”）');
  }
  const text = parseAmount(cell);
  switch (text.kind) {
    case 'blank':
      return unknown('金额');
    case 'several':
    case 'unreadable':
      return refused(text.why);
    case 'number':
      return text.unit === undefined
        ? unit
          ? convertAmount(text.value, unit, to, rate)
          : unknown('单位（没有写单位，请填“缺省单位”）')
        : ofUnit(text.value, text.unit, to, rate);
  }
}

/** Units that only older tables print (百万元) go by yuan or dollars. */
function ofUnit(number: Decimal, unit: string, to: ConvertibleUnit, rate?: Decimal): Reading<Decimal> {
  if (unit in AMOUNT_UNITS || unit in DOLLAR_UNITS)
    return convertAmount(number, unit as ConvertibleUnit, to, rate);
  const yuan = YUAN_PER[unit];
  if (yuan !== undefined) return convertAmount(number.times(yuan), '元', to, rate);
  const dollars = DOLLARS_PER[unit];
  if (dollars !== undefined) return convertAmount(number.times(dollars), '美元', to, rate);
  return refused(`“${unit}”不是金额单位`);
}
