import { ahead } from '../../indicators/ahead';
import { completion } from '../../indicators/completion';
import { definitionGap } from '../../indicators/definition-gap';
import { growth } from '../../indicators/growth';
import type { LedgerContext } from '../../indicators/ledger-context';
import { monthlyNeed } from '../../indicators/monthly-need';
import { projection } from '../../indicators/projection';
import type { TargetFor } from '../../indicators/targets';
import { timeProgress } from '../../indicators/time-progress';
import { addMonths, partsOf } from '../../model/day';
import { Decimal } from '../../model/decimal';
import { map, undefinedBecause, unknown, value, type Outcome } from '../../model/outcome';
import { printFigure } from '../compose/figure';
import type { ReportFigure } from '../report';

/** The figures of an indicator against its target (指标): each with its formula, in numbers, and its rows. */
export const MEASURE_FIGURES = [
  'actual',
  'target',
  'completion',
  'time',
  'ahead',
  'margin',
  'lastYear',
  'growth',
  'need',
  'projection',
  'projected',
] as const;
export type MeasureFigure = (typeof MEASURE_FIGURES)[number];

/** One indicator of the board (看板指标): contracts, industrial contracts or funds. */
export interface Measure {
  readonly of: TargetFor;
  readonly name: string;
  /** How many projects it is the sum of; null for funds. */
  readonly count: ReportFigure | null;
  readonly figures: Readonly<Record<MeasureFigure, ReportFigure>>;
}

type Figures = ReadonlyMap<string, ReportFigure>;

const KEYS = {
  contracts: { actual: 'formalAmount', target: 'contractTarget', count: 'formalCount' },
  industrial: {
    actual: 'industrialFormalAmount',
    target: 'industrialTarget',
    count: 'industrialFormalCount',
  },
  funds: { actual: 'fundsYear', target: 'fundsTarget', count: null },
} as const satisfies Record<TargetFor, { actual: string; target: string; count: string | null }>;

/** An indicator against its target, time and last year, from the figures of both years' summaries. */
export function measure(of: TargetFor, context: LedgerContext, now: Figures, before: Figures): Measure {
  const { asOf } = context;
  const { year, month } = partsOf(asOf);
  const actual = held(now, KEYS[of].actual);
  const target = held(now, KEYS[of].target);
  const { name } = actual;
  const base = held(before, KEYS[of].actual);
  const lastYear: ReportFigure =
    base.value === null
      ? printFigure(
          { key: 'lastYear', name: '上年同期', unit: '亿元', places: 2, formula: base.formula },
          unknown(`${year - 1}年同期的${name}（上年同期台账）`),
        )
      : { ...base, key: 'lastYear', name: '上年同期' };

  const percent = { unit: '%', places: 2 };
  const yi = { unit: '亿元', places: 2 };
  const fraction = (outcome: Outcome<Decimal>) => map(outcome, (value) => value.times(100));
  const from = <T>(inputs: readonly ReportFigure[], compute: (...values: Decimal[]) => Outcome<T>) => {
    const missing = inputs.flatMap((input) =>
      input.value === null ? (input.why ?? input.name).replace(/^缺少：/, '').split('、') : [],
    );
    return missing.length > 0
      ? unknown(...missing)
      : compute(...inputs.map(({ value }) => new Decimal(value ?? 0)));
  };
  const print = (
    key: MeasureFigure,
    title: string,
    style: { unit: string; places: number; growth?: true },
    formula: string,
    outcome: Outcome<Decimal>,
    inputs: readonly ReportFigure[] = [],
  ) =>
    printFigure(
      { key, name: title, formula, ...style },
      outcome,
      inputs.flatMap(({ rows }) => rows),
    );
  const both = [actual, target];
  const left = 12 - month;
  const done = print(
    'completion',
    '完成率',
    percent,
    `${actual.text} ÷ ${target.text}`,
    fraction(from(both, (a, t) => completion.of({ actual: a, target: t }))),
    both,
  );
  const time = print(
    'time',
    '序时进度',
    percent,
    `${month} ÷ 12（统计截止月份 ÷ 12）`,
    fraction(timeProgress.of({ asOf })),
  );
  const points = from(both, (a, t) => ahead.of({ actual: a, target: t, asOf }));
  const year12 = from([actual], (a) => projection.of({ actual: a, asOf }));
  const expected = print(
    'projection',
    '全年预计',
    yi,
    `${actual.text} ÷（${month} ÷ 12）；假定后${left}个月与前${month}个月一样快，只是推算`,
    year12,
    [actual],
  );
  return {
    of,
    name,
    count: KEYS[of].count === null ? null : held(now, KEYS[of].count),
    figures: {
      actual,
      target,
      completion: done,
      time,
      ahead: signed(
        print(
          'ahead',
          '与序时进度相比',
          { unit: '个百分点', places: 2 },
          `${done.text} − ${time.text}`,
          fraction(points),
          both,
        ),
      ),
      margin: signed(
        print(
          'margin',
          '与序时任务相差',
          yi,
          `${actual.text} − ${target.text} × ${month} ÷ 12；超为余量，欠为缺口`,
          from(both, (a, t) => value(a.minus(t.times(month).dividedBy(12)))),
          both,
        ),
      ),
      lastYear,
      growth: print(
        'growth',
        '同比',
        { ...percent, growth: true },
        `${actual.text} ÷ ${lastYear.text} − 1`,
        lastYear.value !== null && definitionGap(context, addMonths(asOf, -12))
          ? undefinedBecause('across-definitions')
          : fraction(from([actual, lastYear], (a, b) => growth.of({ current: a, base: b }))),
        [actual, lastYear],
      ),
      need: print(
        'need',
        '后期月均需完成',
        yi,
        `（${target.text} − ${actual.text}）÷ ${left}个月，不小于0`,
        from(both, (a, t) => monthlyNeed.of({ actual: a, target: t, asOf })),
        both,
      ),
      projection: expected,
      projected: print(
        'projected',
        '全年预计完成率',
        percent,
        `${expected.text} ÷ ${target.text}`,
        fraction(from([expected, target], (a, t) => completion.of({ actual: a, target: t }))),
        both,
      ),
    },
  };
}

/** 超 or 欠 in place of the sign. */
function signed(figure: ReportFigure): ReportFigure {
  if (figure.value === null) return figure;
  const behind = figure.text.startsWith('-');
  return { ...figure, text: `${behind ? '欠' : '超'}${figure.text.replace('-', '')}` };
}

function held(figures: Figures, key: string): ReportFigure {
  const figure = figures.get(key);
  if (!figure) throw new RangeError(`no figure ${key}`);
  return figure;
}
