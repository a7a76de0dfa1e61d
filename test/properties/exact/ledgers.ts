import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { divide, type Fraction } from './fraction';
import {
  amounts,
  call,
  counted,
  ended,
  FUNDS,
  fundsIn,
  inYear,
  ledger,
  of,
  paid,
  reportingDate,
  size,
  type Row,
} from './ledger-rows';
import { nearestDouble } from './nearest-double';

type Rows = readonly Row[];

const industrial = (rows: Rows) => rows.filter(({ industry }) => industry === '工业');
const share = (part: readonly unknown[], whole: readonly unknown[]) => divide(size(part), size(whole));
const staged = (rows: Rows, ...stages: readonly string[]) =>
  rows.filter(({ stage }) => stages.includes(stage));

/** Formal contracts of the year by project, and whether any of its rows still stands. */
function signed(rows: Rows, asOf: string): { all: string[]; kept: string[] } {
  const formal = rows.filter((each) => each.kind === '正式合同' && inYear(each, asOf));
  const names = (some: Rows) => [...new Set(some.map(({ name }) => name))];
  return { all: names(formal), kept: names(formal.filter((each) => !ended(each))) };
}

/** The first day of each part of the year (统计期间), by the reporting date. */
const FIRST_DAY: Readonly<Record<string, (year: string, month: number) => string>> = {
  本年: (year) => `${year}-01-01`,
  本半年: (year, month) => `${year}-${month > 6 ? '07' : '01'}-01`,
  本季度: (year, month) => `${year}-${['01', '04', '07', '10'][Math.ceil(month / 3) - 1] ?? ''}-01`,
  本月: (year, month) => `${year}-${String(month).padStart(2, '0')}-01`,
};
const within = (rows: Rows, asOf: string, period: string) =>
  rows.filter(
    (each) => each.signed >= (FIRST_DAY[period]?.(asOf.slice(0, 4), Number(asOf.slice(5, 7))) ?? ''),
  );

/** Each rate over a ledger by its definition in fractions. */
const RATES: Readonly<Record<string, (rows: Rows, asOf: string) => Fraction>> = {
  FUNDS_RATE: (rows, asOf) =>
    divide(fundsIn(paid(rows, 'funds'), 'funds'), amounts(of(rows, asOf, '正式合同'))),
  START_RATE: (rows, asOf) => {
    const formal = of(rows, asOf, '正式合同');
    return share(staged(formal, '已开工', '在建', '已投产'), formal);
  },
  PRODUCTION_RATE: (rows, asOf) => {
    const formal = of(rows, asOf, '正式合同');
    return share(staged(formal, '已投产'), formal);
  },
  CONVERSION_RATE: (rows, asOf) => {
    const formal = of(rows, asOf, '正式合同');
    return share(formal, [...formal, ...of(rows, asOf, '框架协议')]);
  },
  FULFILMENT_RATE: (rows, asOf) => {
    const { all, kept } = signed(rows, asOf);
    return share(kept, all);
  },
};

const KINDS: Readonly<Record<string, readonly Row['kind'][]>> = {
  全部: ['正式合同', '框架协议', '意向书'],
  正式合同: ['正式合同'],
  框架协议: ['框架协议'],
  计划投资: ['正式合同', '框架协议'],
};

describe('ledger functions against exact fractions', () => {
  it.each(Object.entries(RATES))('%s over any ledger is the nearest double', (id, exact) => {
    fc.assert(
      fc.property(ledger, reportingDate, (rows, asOf) => {
        expect(call(id, rows, asOf)).toBe(nearestDouble(exact(rows, asOf)));
      }),
    );
  });

  it('FUNDS_RATE of a batch: the funds since signing of its contracts over their amounts', () => {
    fc.assert(
      fc.property(ledger, reportingDate, (rows, asOf) => {
        const formal = of(rows, asOf, '正式合同');
        expect(call('FUNDS_RATE', rows, asOf, '项目批次')).toBe(
          nearestDouble(divide(fundsIn(formal, 'total'), amounts(formal))),
        );
      }),
    );
  });

  it.each(['正式合同', '框架协议', '计划投资'])('CONTRACT_AMOUNT %s, in each industry and period', (kind) => {
    fc.assert(
      fc.property(ledger, reportingDate, fc.constantFrom(...Object.keys(FIRST_DAY)), (rows, asOf, period) => {
        const meant = counted(rows, asOf).filter((each) => KINDS[kind]?.includes(each.kind));
        const own = within(meant, asOf, period);
        expect(call('CONTRACT_AMOUNT', rows, asOf, kind, '全部', period)).toBe(nearestDouble(amounts(own)));
        expect(call('CONTRACT_AMOUNT', rows, asOf, kind, '工业', period)).toBe(
          nearestDouble(amounts(industrial(own))),
        );
      }),
    );
  });

  it.each(['全部', '正式合同', '框架协议'])('PROJECT_COUNT %s, in each industry and period', (kind) => {
    fc.assert(
      fc.property(ledger, reportingDate, fc.constantFrom(...Object.keys(FIRST_DAY)), (rows, asOf, period) => {
        const meant = counted(rows, asOf).filter((each) => KINDS[kind]?.includes(each.kind));
        const own = within(meant, asOf, period);
        expect(call('PROJECT_COUNT', rows, asOf, kind, '全部', period)).toBe(own.length);
        expect(call('PROJECT_COUNT', rows, asOf, kind, '工业', period)).toBe(industrial(own).length);
      }),
    );
  });

  it.each(Object.entries(FUNDS))('FUNDS %s is the sum of each project once', (definition, column) => {
    fc.assert(
      fc.property(ledger, reportingDate, (rows, asOf) => {
        expect(call('FUNDS', rows, asOf, definition)).toBe(
          nearestDouble(fundsIn(paid(rows, column), column)),
        );
      }),
    );
  });

  it.each([
    ['引资单位', 'unit'],
    ['产业类别', 'industry'],
  ] as const)('BREAKDOWN by %s adds up exactly, row by row and in all', (name, key) => {
    const cell = (rows: Rows, exact: Fraction) => (rows.length > 0 ? nearestDouble(exact) : '');
    const line = (rows: Rows, money: Rows) => {
      const [formal, frameworks] = [
        rows.filter(({ kind }) => kind === '正式合同'),
        rows.filter(({ kind }) => kind === '框架协议'),
      ];
      return [
        rows.length,
        formal.length,
        cell(formal, amounts(formal)),
        frameworks.length,
        cell(frameworks, amounts(frameworks)),
        cell(money, fundsIn(money, 'funds')),
      ];
    };
    fc.assert(
      fc.property(ledger, reportingDate, (rows, asOf) => {
        const [, ...table] = call('BREAKDOWN', rows, asOf, name) as (string | number)[][];
        const [projects, money] = [counted(rows, asOf), paid(rows, 'funds')];
        const groups = new Set([...projects, ...money].map((each) => each[key]));
        expect(new Map(table.map(([group, ...figures]) => [group, figures]))).toEqual(
          new Map([
            ...[...groups].map((group): [string, unknown[]] => [
              group,
              line(
                projects.filter((each) => each[key] === group),
                money.filter((each) => each[key] === group),
              ),
            ]),
            ['合计', line(projects, money)],
          ]),
        );
      }),
    );
  });

  const MEASURES: Readonly<Record<string, (own: Rows, money: Rows) => Fraction | undefined>> = {
    正式合同额: (own) => {
      const formal = own.filter(({ kind }) => kind === '正式合同');
      return formal.length > 0 ? amounts(formal) : undefined;
    },
    到位资金: (_, money) => (money.length > 0 ? fundsIn(money, 'funds') : undefined),
    正式合同数: (own) => size(own.filter(({ kind }) => kind === '正式合同')),
    签约项目数: (own) => size(own),
  };
  it.each(Object.entries(MEASURES))('LEAGUE ranks the units by their exact %s', (by, measure) => {
    fc.assert(
      fc.property(ledger, reportingDate, (rows, asOf) => {
        const [, ...table] = call('LEAGUE', rows, asOf, by) as (string | number)[][];
        const [projects, money] = [counted(rows, asOf), paid(rows, 'funds')];
        const units = new Set([...projects, ...money].map(({ unit }) => unit));
        const scores = [...units].map((unit) => {
          const exact = measure(
            projects.filter((each) => each.unit === unit),
            money.filter((each) => each.unit === unit),
          );
          return { unit, score: exact && nearestDouble(exact) };
        });
        const place = (own: number) => 1 + scores.filter(({ score = -1 }) => score > own).length;
        expect(new Map(table.map(([at, unit, score]) => [unit, [at, score]]))).toEqual(
          new Map(
            scores.map(({ unit, score }) => [unit, score === undefined ? ['', ''] : [place(score), score]]),
          ),
        );
        const places = table.map(([at]) => (at === '' ? Infinity : Number(at)));
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }),
    );
  });
});
