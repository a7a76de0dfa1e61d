import type { Mention } from './mention';

const factorOf = (m: Mention): number => Number(m.factor.num) / Number(m.factor.den);

/** The printed digits of a figure, its unit left out: 219.22. */
const digitsOf = (m: Mention): string => Math.abs(m.approx / factorOf(m)).toFixed(m.places);

/** The values, in base units, that a figure would have, had two neighbouring digits not been exchanged 数字颠倒. */
export const unswapped = (m: Mention): readonly number[] => remembered(exchanges, m, exchangesOf);

/** Read once: a figure is tried in many sums. */
const exchanges = new WeakMap<Mention, readonly number[]>();
const misprints = new WeakMap<Mention, readonly number[]>();

function remembered(
  known: WeakMap<Mention, readonly number[]>,
  m: Mention,
  read: (m: Mention) => readonly number[],
): readonly number[] {
  const values = known.get(m) ?? read(m);
  known.set(m, values);
  return values;
}

function exchangesOf(m: Mention): number[] {
  const text = digitsOf(m);
  return [...text].flatMap((digit, at) => {
    const next = at + (text.charAt(at + 1) === '.' ? 2 : 1);
    const other = text.charAt(next);
    if (digit === '.' || other === '' || other === digit) return [];
    return [
      Number(text.slice(0, at) + other + text.slice(at + 1, next) + digit + text.slice(next + 1)) *
        factorOf(m),
    ];
  });
}

const DIGITS = [...'0123456789'];

/** The values, in base units, that a figure would have, were it not misprinted: one digit, two neighbours, the point. */
export const unmisprinted = (m: Mention): readonly number[] => remembered(misprints, m, misprintsOf);

function misprintsOf(m: Mention): number[] {
  const text = digitsOf(m);
  const changed = [...text].flatMap((digit, at) =>
    digit === '.'
      ? []
      : DIGITS.filter((other) => other !== digit && !(other === '0' && at === 0 && text.length > 1)).map(
          (other) => Number(text.slice(0, at) + other + text.slice(at + 1)) * factorOf(m),
        ),
  );
  return [...changed, ...unswapped(m), m.approx * 10, m.approx / 10];
}

const widthOf = (m: Mention): number => (m.approx === 0 ? 0 : Math.abs(m.width / m.approx));

/** Quotients in a text spread over some e⁵, so that one falls within a given relative width this often. */
const PER_TRY = 0.2;

/**
 * How many misprints of one of its figures would be expected to make a ratio right by accident; infinite where none does.
 */
export function misprintOdds(percent: Mention, tops: readonly Mention[], bottom: Mention): number {
  if (percent.kind === 'ratio') return Infinity;
  const slack = tops.reduce((total, m) => total + widthOf(m), widthOf(percent) + widthOf(bottom));
  const sum = tops.reduce((total, m) => total + m.approx, 0);
  const fits = (a: number, b: number, p: number): boolean =>
    Math.abs(((a / b) * 100) / p - 1) <= slack / 2 + 1e-9;
  const tries = (variants: (m: Mention) => readonly number[]): boolean[] => [
    ...variants(percent).map((p) => fits(sum, bottom.approx, p)),
    ...variants(bottom).map((b) => fits(sum, b, percent.approx)),
    ...tops.flatMap((m) => variants(m).map((a) => fits(sum - m.approx + a, bottom.approx, percent.approx))),
  ];
  // Two digits exchanged are the rarer way to fit, and so the better evidence.
  for (const changed of [tries(unswapped), tries(unmisprinted)])
    if (changed.includes(true)) return changed.length * slack * PER_TRY;
  return Infinity;
}
