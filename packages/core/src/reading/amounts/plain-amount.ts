/** A number typed as text, perhaps with thousands set off, and its unit: 3,500 or 0.35亿元. */
const PLAIN = /^(\d{1,12}(?:\.\d{1,6})?|\d{1,3}(?:,\d{3}){1,3}(?:\.\d{1,6})?)(亿元|万元|元)?$/;
/** Digits that a double holds whatever they are. */
const DIGITS = 15;

/** An amount as most are typed. */
export interface PlainAmount {
  /** The double nearest to the number: it prints as the number itself. */
  readonly value: number;
  readonly unit: string | undefined;
}

/** Reads the usual spelling of an amount without decimals; undefined for all others, which `parseAmount` reads. */
export function plainAmount(text: string): PlainAmount | undefined {
  const match = PLAIN.exec(text);
  if (!match) return undefined;
  const [, number = '', unit] = match;
  return number.length <= DIGITS ? { value: Number(number.replaceAll(',', '')), unit } : undefined;
}
