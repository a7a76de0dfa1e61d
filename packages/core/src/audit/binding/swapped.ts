import type { Mention } from './mention';

const factorOf = (m: Mention): number => Number(m.factor.num) / Number(m.factor.den);

/** The values, in base units, that a figure would have, had two neighbouring digits not been exchanged 数字颠倒. */
export function unswapped(m: Mention): number[] {
  const factor = factorOf(m);
  const text = Math.abs(m.approx / factor).toFixed(m.places);
  return [...text].flatMap((digit, at) => {
    const next = at + (text.charAt(at + 1) === '.' ? 2 : 1);
    const other = text.charAt(next);
    if (digit === '.' || other === '' || other === digit) return [];
    return [
      Number(text.slice(0, at) + other + text.slice(at + 1, next) + digit + text.slice(next + 1)) * factor,
    ];
  });
}
