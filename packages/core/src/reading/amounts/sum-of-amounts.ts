import { Decimal } from '../../model/decimal';

/**
 * The exact sum of amounts in 分 over some records (all when left out), in yuan, and how many of them are known: in
 * doubles while they hold it exactly, in decimals beyond.
 */
export function sumOfAmounts(
  fen: Float64Array,
  exact: (record: number) => Decimal | undefined,
  records?: Iterable<number>,
): { readonly yuan: Decimal; readonly counted: number } {
  let whole = 0;
  let counted = 0;
  let rest = new Decimal(0);
  const add = (record: number) => {
    const value = fen[record] ?? NaN;
    if (Number.isNaN(value)) return;
    counted++;
    if (Number.isSafeInteger(value) && Number.isSafeInteger(whole + value)) whole += value;
    else rest = rest.plus(exact(record) ?? 0);
  };
  if (records) for (const record of records) add(record);
  else for (let record = 0; record < fen.length; record++) add(record);
  return { yuan: new Decimal(whole).dividedBy(100).plus(rest), counted };
}
