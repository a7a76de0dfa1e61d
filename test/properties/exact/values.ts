import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayText, monthsBetween } from './calendar';
import {
  add,
  compare,
  divide,
  fraction,
  larger,
  multiply,
  one,
  powerOfTen,
  smaller,
  subtract,
  sum,
  zero,
  type Fraction,
} from './fraction';
import { answerOf, run } from './held';
import { decimal, nearestDouble } from './nearest-double';

/** A number as a material prints it: its text, and the fractions that round to it. */
const printed = (least: number) =>
  fc
    .tuple(fc.integer({ min: least, max: 999_999 }), fc.integer({ min: 0, max: 3 }))
    .map(([whole, places]) => ({
      text: (whole / 10 ** places).toFixed(places),
      exact: multiply(fraction(whole), powerOfTen(-places)),
      half: divide(powerOfTen(-places), fraction(2)),
    }));
const percent = (value: Fraction) => divide(value, fraction(100));

/** What one of each unit is worth, in yuan or in dollars. */
const YUAN = { 亿元: 100_000_000, 万元: 10_000, 元: 1 } as const;
const DOLLARS = { 亿美元: 100_000_000, 万美元: 10_000, 美元: 1 } as const;
const yuanUnit = fc.constantFrom(...(Object.keys(YUAN) as (keyof typeof YUAN)[]));
const dollarUnit = fc.constantFrom(...(Object.keys(DOLLARS) as (keyof typeof DOLLARS)[]));
const rateOfExchange = fc.integer({ min: 1, max: 99_999 }).map((ten) => decimal(ten, 4));

describe('values against exact fractions', () => {
  it('PARSE_AMOUNT is the nearest double of what is written, in the unit asked for', () => {
    fc.assert(
      fc.property(
        printed(1),
        yuanUnit,
        yuanUnit,
        fc.constantFrom('', '约', '近'),
        (number, own, to, about) => {
          const exact = divide(multiply(number.exact, fraction(YUAN[own])), fraction(YUAN[to]));
          expect(run('PARSE_AMOUNT', `${about}${number.text}${own}`, to)).toBe(nearestDouble(exact));
          expect(run('PARSE_AMOUNT', number.text, to, own)).toBe(nearestDouble(exact));
        },
      ),
    );
  });

  it('PARSE_AMOUNT turns dollars into yuan by the rate', () => {
    fc.assert(
      fc.property(printed(1), dollarUnit, yuanUnit, rateOfExchange, (number, own, to, rate) => {
        const yuan = multiply(multiply(number.exact, fraction(DOLLARS[own])), rate.exact);
        expect(run('PARSE_AMOUNT', `${number.text}${own}`, to, null, rate.cell)).toBe(
          nearestDouble(divide(yuan, fraction(YUAN[to]))),
        );
      }),
    );
  });

  it('CONVERT_AMOUNT is the nearest double, within a currency and across', () => {
    const amount = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((ten) => decimal(ten, 4));
    fc.assert(
      fc.property(amount, yuanUnit, yuanUnit, dollarUnit, rateOfExchange, (a, own, to, dollar, rate) => {
        const yuan = multiply(a.exact, fraction(YUAN[own]));
        expect(run('CONVERT_AMOUNT', a.cell, own, to)).toBe(nearestDouble(divide(yuan, fraction(YUAN[to]))));
        expect(run('CONVERT_AMOUNT', a.cell, own, dollar, rate.cell)).toBe(
          nearestDouble(divide(divide(yuan, rate.exact), fraction(DOLLARS[dollar]))),
        );
        const dollars = multiply(a.exact, fraction(DOLLARS[dollar]));
        expect(run('CONVERT_AMOUNT', a.cell, dollar, to, rate.cell)).toBe(
          nearestDouble(divide(multiply(dollars, rate.exact), fraction(YUAN[to]))),
        );
      }),
    );
  });

  it('PARSE_DATE counts the days as Excel does', () => {
    // Excel counts a 29 February 1900 that never was: from March of that year on day 0 is 30 December 1899.
    const origin = Date.UTC(1899, 11, 30);
    const serial = (year: number, month: number, day: number) =>
      (Date.UTC(year, month, day) - origin) / 86_400_000;
    const year = fc.integer({ min: 1990, max: 2060 });
    fc.assert(
      fc.property(year, fc.integer({ min: 0, max: 11 }), fc.integer({ min: 1, max: 28 }), (y, m, d) => {
        expect(run('PARSE_DATE', `${y}年${m + 1}月${d}日`)).toBe(serial(y, m, d));
        expect(run('PARSE_DATE', `${m + 1}月${d}日`, y)).toBe(serial(y, m, d));
        expect(run('PARSE_DATE', `${y}年${m + 1}月`)).toBe(serial(y, m, 1));
        expect(run('PARSE_DATE', `${y}年${m + 1}月`, null, '末日')).toBe(serial(y, m + 1, 0));
        expect(run('PARSE_DATE', serial(y, m, d))).toBe(serial(y, m, d));
      }),
    );
  });

  it('TIME_PROGRESS is the nearest double, by months and by days, in leap years too', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(2022, 2023, 2024, 2100),
        fc.integer({ min: 0, max: 364 }),
        (year, passed) => {
          const date = new Date(Date.UTC(year, 0, 1 + passed));
          const days = (Date.UTC(year + 1, 0, 1) - Date.UTC(year, 0, 1)) / 86_400_000;
          const text = dayText(date);
          expect(run('TIME_PROGRESS', text)).toBe(nearestDouble(fraction(date.getUTCMonth() + 1, 12)));
          expect(run('TIME_PROGRESS', text, '日')).toBe(nearestDouble(fraction(passed + 1, days)));
        },
      ),
    );
  });

  it('IMPLIED_BASE and IMPLIED_TARGET are the nearest doubles to the ends of what can have been', () => {
    fc.assert(
      fc.property(printed(1_000), printed(1_000), (a, b) => {
        const [low, high] = [subtract(a.exact, a.half), add(a.exact, a.half)];
        const ends = (least: Fraction, most: Fraction) => [
          [nearestDouble(divide(low, most)), nearestDouble(divide(high, least))],
        ];
        const [least, most] = [percent(subtract(b.exact, b.half)), percent(add(b.exact, b.half))];
        expect(run('IMPLIED_TARGET', a.text, `${b.text}%`)).toEqual(ends(least, most));
        expect(run('IMPLIED_BASE', a.text, `${b.text}%`)).toEqual(ends(add(one, least), add(one, most)));
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
        fc.boolean(),
        ([first, second], rates, whole, up, most, upper) => {
          const bounds = [0, first, first + second];
          const bands = rates.map((rate, i) => [bounds[i] ?? 0, bounds[i + 1] ?? '', rate / 1000]);
          const [base, factor, cap] = [fraction(whole), fraction(up, 100), fraction(most)];
          const rateOf = (i: number) => fraction(rates[i] ?? 0, 1000);
          // On the bound of two bands either may own it; below the first there is none to own it.
          const at = Math.max(
            0,
            bounds.findLastIndex((bound) => (upper ? bound < whole : bound <= whole)),
          );
          const part = (i: number) => {
            const top = bounds[i + 1] === undefined ? base : smaller(base, fraction(bounds[i + 1] ?? 0));
            return multiply(larger(zero, subtract(top, fraction(bounds[i] ?? 0))), rateOf(i));
          };
          const exact: Readonly<Record<string, Fraction>> = {
            分段: sum([0, 1, 2].map(part)),
            全额: multiply(base, rateOf(at)),
            定额: rateOf(at),
          };
          for (const [mode, amount] of Object.entries(exact)) {
            const owner = upper ? '含上限' : '含下限';
            expect(answerOf('REWARD', [[whole]], bands, mode, [[most]], [[up / 100]], owner)).toEqual([
              [nearestDouble(smaller(cap, multiply(amount, factor)))],
            ]);
          }
        },
      ),
    );
  });

  it('RANKING counts who is ahead in the group, the exempt and the scoreless aside', () => {
    const entrant = fc.record({
      score: fc.option(fc.integer({ min: 0, max: 20 }).map((tenth) => decimal(tenth, 1))),
      group: fc.constantFrom('甲组', '乙组'),
      exempt: fc.constantFrom('', '', '不参评'),
    });
    fc.assert(
      fc.property(fc.array(entrant, { minLength: 1, maxLength: 12 }), fc.boolean(), (all, lowestFirst) => {
        const sign = lowestFirst ? -1 : 1;
        const place = (own: (typeof all)[number], distinct: boolean) => {
          const { score, group, exempt } = own;
          if (exempt) return '不参评';
          if (!score) return '';
          const ahead = all.filter(
            (other) =>
              !other.exempt &&
              other.group === group &&
              other.score &&
              sign * compare(other.score.exact, score.exact) > 0,
          );
          return 1 + (distinct ? new Set(ahead.map((other) => other.score?.cell)).size : ahead.length);
        };
        const column = (key: 'group' | 'exempt') => all.map((each) => [each[key]]);
        for (const ties of ['并列占位', '并列不占位']) {
          expect(
            answerOf(
              'RANKING',
              all.map(({ score }) => [score?.cell ?? '']),
              column('group'),
              // A single blank cell stands for an argument left out as well.
              column('exempt'),
              ties,
              lowestFirst ? '低者在前' : '高者在前',
            ),
          ).toEqual(all.map((each) => [place(each, ties === '并列不占位')]));
        }
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
        const exact = subtract(one, fraction(edits(a, b), Math.max(a.length, b.length)));
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
      fc.property(day, day, fc.option(day), (due, asOf, done) => {
        const until = done && done < asOf ? done : asOf;
        expect(run('OVERDUE_MONTHS', dayText(due), dayText(asOf), done && dayText(done))).toBe(
          monthsBetween(due, until),
        );
      }),
    );
  });
});

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
