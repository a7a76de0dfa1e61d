import { Decimal } from './decimal';

declare const yuan: unique symbol;
/** An exact amount of money (金额) in yuan (元). */
export type Money = Decimal & { readonly [yuan]: true };

/** Units in which amounts are printed, with the yuan that one of them is worth. Foreign units need a rate instead. */
export const AMOUNT_UNITS = { 元: '1', 万元: '10000', 亿元: '100000000' } as const;
export type AmountUnit = keyof typeof AMOUNT_UNITS;

/** Units of foreign currency (外币), with the dollars that one of them is worth. */
export const DOLLAR_UNITS = { 美元: '1', 万美元: '10000', 亿美元: '100000000' } as const;
export type DollarUnit = keyof typeof DOLLAR_UNITS;

/** An amount given in a unit: `money('95.03', '亿元')`. Exact; throws on text that is no number. */
export function money(value: Decimal | string | number, unit: AmountUnit = '元'): Money {
  return new Decimal(value).times(AMOUNT_UNITS[unit]) as Money;
}

/** How many of the unit an amount is: `inUnit(m, '亿元')`. Exact. */
export function inUnit(amount: Decimal, unit: AmountUnit): Decimal {
  return amount.dividedBy(AMOUNT_UNITS[unit]);
}

/** `900万元`, `95.03亿元`: the larger unit from one 亿 on, exact, no trailing zeros. For sentences. */
export function formatMoney(amount: Decimal): string {
  const unit: AmountUnit = amount.abs().gte(AMOUNT_UNITS.亿元) ? '亿元' : '万元';
  return `${inUnit(amount, unit).toFixed()}${unit}`;
}
