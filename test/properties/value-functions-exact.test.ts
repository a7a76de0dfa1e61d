import fc from 'fast-check';
import { expect, it } from 'vitest';
import { functions } from '../../addin/src/functions/registry';
import {
  add,
  compare,
  divide,
  larger,
  multiply,
  powerOfTen,
  rational,
  smaller,
  subtract,
  zero,
  type Rational,
} from '../../packages/core/src/model/rational';
import { decimal, nearestDouble, run } from './exact-double';

/** A number as a material prints it: its text, and the fractions that round to it. */
const printed = (least: number) =>
  fc
    .tuple(fc.integer({ min: least, max: 999_999 }), fc.integer({ min: 0, max: 3 }))
    .map(([whole, places]) => ({
      text: (whole / 10 ** places).toFixed(places),
      exact: multiply(rational(whole), powerOfTen(-places)),
      half: divide(powerOfTen(-places), rational(2)),
    }));
const one = rational(1);
const percent = (value: Rational) => divide(value, rational(100));
const both = (id: string, ...args: readonly string[]): unknown =>
  functions[id]?.(...(args.map((argument) => [[argument]]) as never[]));

it('PARSE_AMOUNT is the nearest double of what is written, in the unit asked for', () => {
  const units = { 亿元: 100_000_000, 亿: 100_000_000, 万元: 10_000, 元: 1 } as const;
  const unit = fc.constantFrom(...(Object.keys(units) as (keyof typeof units)[]));
  const to = fc.constantFrom('亿元', '万元', '元' as const);
  fc.assert(
    fc.property(printed(1), unit, to, fc.constantFrom('', '约', '近'), (number, own, wanted, about) => {
      const exact = divide(multiply(number.exact, rational(units[own])), rational(units[wanted as '元']));
      expect(run('PARSE_AMOUNT', `${about}${number.text}${own}`, wanted)).toBe(nearestDouble(exact));
    }),
  );
});

it('TIME_PROGRESS is the nearest double, by months and by days', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 364 }), (passed) => {
      const date = new Date(Date.UTC(2022, 0, 1 + passed));
      const text = date.toISOString().slice(0, 10);
      expect(run('TIME_PROGRESS', text)).toBe(nearestDouble(rational(date.getUTCMonth() + 1, 12)));
      expect(run('TIME_PROGRESS', text, '日')).toBe(nearestDouble(rational(passed + 1, 365)));
    }),
  );
});

it('IMPLIED_BASE and IMPLIED_TARGET are the nearest doubles to the ends of what can have been', () => {
  fc.assert(
    fc.property(printed(1_000), printed(1_000), (a, b) => {
      const [low, high] = [subtract(a.exact, a.half), add(a.exact, a.half)];
      const ends = (least: Rational, most: Rational) => [
        [nearestDouble(divide(low, most)), nearestDouble(divide(high, least))],
      ];
      const [least, most] = [percent(subtract(b.exact, b.half)), percent(add(b.exact, b.half))];
      expect(both('IMPLIED_TARGET', a.text, `${b.text}%`)).toEqual(ends(least, most));
      expect(both('IMPLIED_BASE', a.text, `${b.text}%`)).toEqual(ends(add(one, least), add(one, most)));
    }),
  );
});

it('REWARD is the nearest double, whichever way it is counted', () => {
  const step = fc.integer({ min: 1, max: 500_000 });
  const standard = fc.integer({ min: 1, max: 99 });
  fc.assert(
    fc.property(
      fc.tuple(step, step),
      fc.tuple(standard, standard, standard),
      fc.integer({ min: 0, max: 2_000_000 }),
      fc.integer({ min: 100, max: 150 }),
      fc.integer({ min: 1, max: 30_000 }),
      ([first, second], rates, whole, up, most) => {
        const bounds = [0, first, first + second];
        const bands = rates.map((rate, i) => [bounds[i] ?? 0, bounds[i + 1] ?? '', rate / 1000]);
        const [base, factor, cap] = [rational(whole), rational(up, 100), rational(most)];
        const rateOf = (i: number) => rational(rates[i] ?? 0, 1000);
        const at = bounds.findLastIndex((bound) => bound <= whole);
        const part = (i: number) => {
          const top = bounds[i + 1] === undefined ? base : smaller(base, rational(bounds[i + 1] ?? 0));
          return multiply(larger(zero, subtract(top, rational(bounds[i] ?? 0))), rateOf(i));
        };
        const exact: Readonly<Record<string, Rational>> = {
          分段: [0, 1, 2].map(part).reduce(add),
          全额: multiply(base, rateOf(at)),
          定额: rateOf(at),
        };
        for (const [mode, amount] of Object.entries(exact)) {
          const result = functions['REWARD']?.(
            ...([[[whole]], bands, mode, [[most]], [[up / 100]]] as unknown as never[]),
          );
          expect(result).toEqual([[nearestDouble(smaller(cap, multiply(amount, factor)))]]);
        }
      },
    ),
  );
});

it('RANKING counts who is ahead', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 12 }), (tenths) => {
      const scores = tenths.map((tenth) => decimal(tenth, 1));
      const ahead = (i: number) =>
        scores.filter(({ exact }) => compare(exact, scores[i]?.exact ?? zero) > 0).map(({ cell }) => cell);
      const places = (ties: string | undefined) =>
        functions['RANKING']?.(
          ...([scores.map(({ cell }) => [cell]), undefined, undefined, ties] as unknown as never[]),
        );
      expect(places(undefined)).toEqual(scores.map((_, i) => [1 + ahead(i).length]));
      expect(places('并列不占位')).toEqual(scores.map((_, i) => [1 + new Set(ahead(i)).size]));
    }),
  );
});

it('SIMILARITY is the nearest double to 1 − edits ÷ length', () => {
  // Long enough to keep what is before a name's region, and free of digits and regions.
  const name = fc
    .array(fc.constantFrom(...'玻纤铝材预制菜'), { minLength: 4, maxLength: 9 })
    .map((letters) => letters.join(''));
  fc.assert(
    fc.property(name, name, (a, b) => {
      const exact = subtract(one, rational(edits(a, b), Math.max(a.length, b.length)));
      expect(run('SIMILARITY', a, b)).toBe(nearestDouble(exact));
    }),
  );
});

it('DOUBLINGS is exact where it is a whole number, and undone by doubling where it is not', () => {
  fc.assert(
    fc.property(
      // Within the fifteen digits that a cell holds.
      fc.integer({ min: -10, max: 10 }),
      fc.integer({ min: 1, max: 999 }),
      fc.integer({ min: 1, max: 100_000 }),
      (times, base, other) => {
        expect(run('DOUBLINGS', base * 2 ** times, base)).toBe(times);
        expect(base * 2 ** Number(run('DOUBLINGS', other, base))).toBeCloseTo(other, 6);
      },
    ),
  );
});

it('OVERDUE_MONTHS counts the months that have run out', () => {
  const day = fc.integer({ min: 0, max: 3_000 }).map((n) => new Date(Date.UTC(2018, 0, 1 + n)));
  fc.assert(
    fc.property(day, day, (due, asOf) => {
      const [from, to] = [due, asOf].map((date) => date.toISOString().slice(0, 10)) as [string, string];
      let months = 0;
      while (monthsOn(due, months + 1) <= asOf) months++;
      expect(run('OVERDUE_MONTHS', from, to)).toBe(months);
    }),
  );
});

/** The same day so many months on, or that month's last day. */
function monthsOn(date: Date, months: number): Date {
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0));
  const day = Math.min(date.getUTCDate(), last.getUTCDate());
  return new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), day));
}

/** The textbook edit distance. */
function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
