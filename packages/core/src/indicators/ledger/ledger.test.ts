import { describe, expect, it } from 'vitest';
import { formatDay, parseDay, type Day } from '../../model/day';
import { Decimal } from '../../model/decimal';
import { inUnit } from '../../model/money';
import { readLedger } from '../../reading/read-ledger';
import { readExample } from '../../rules/read-example';
import { contextOf } from '../ledger-context';
import { breakdown } from './breakdown';
import { DIMENSIONS, type Dimension } from './dimension';
import { overdueProjects } from './overdue';
import { pipeline } from './pipeline';
import { conversionRate, fulfilmentRate, fundsRate, productionRate, startRate } from './rates';
import { standings } from './standings';

const asOf = parseDay('2022-06-30') as Day;
const ledger = readLedger(
  readExample({
    签约项目: `项目名称|引资单位|产业类别|合同类型|签约时间|合同额（亿元）|当年到位资金（亿元）|开工时间|投产时间|目前进展
      甲项目|区商务委|工业|正式合同|2022-03-01|3|0.5|2022-05-01||已开工
      乙项目|区教委|服务业|正式合同|2022-02-01|2|0.25|2022-02-20|2022-06-01|已投产
      丙项目|区教育委员会|服务业|框架协议|2022-04-01|1.5||||项目前期
      丁项目|区教委|工业|正式合同|2022-05-01|4||||未开工
      戊项目|区林业局|工业|正式合同|2022-05-01|9||||已终止
      己项目|区林业局|工业|正式合同|2021-08-31|1|0.1|||前期手续办理中`,
    在谈项目: `项目名称|引资单位|计划投资额（亿元）|最近进展时间|计划签约时间
      庚项目|区教委|2|2022-06-20|2022-08
      辛项目|区商务委|5|2022-02-28|2022-09
      壬项目|区商务委|1||2022-09`,
    单位名录: `单位名称|简称
      区商务委员会|区商务委
      区教育委员会|区教委
      区林业局|`,
  }),
);
const context = contextOf(ledger, { asOf });
const yi = (yuan: Decimal | undefined) => yuan && inUnit(yuan, '亿元').toFixed();

describe('breakdown', () => {
  it('groups by unit under the name of the directory', () => {
    const outcome = breakdown(context, 'unit');
    if (outcome.kind !== 'value') throw new Error(outcome.kind);
    expect(
      outcome.value.map((row) => [
        row.name,
        row.projects,
        row.formalCount,
        yi(row.formalAmount),
        yi(row.frameworkAmount),
        yi(row.fundsYear),
      ]),
    ).toEqual([
      ['区教育委员会', 3, 2, '6', '1.5', '0.25'],
      ['区商务委员会', 1, 1, '3', undefined, '0.5'],
      ['区林业局', 0, 0, undefined, undefined, '0.1'],
    ]);
  });

  it.each(
    (Object.keys(DIMENSIONS) as Dimension[]).filter(
      (by) => !['place', 'source', 'channel', 'origin', 'ceremony'].includes(by),
    ),
  )('adds up to the whole by %s', (by) => {
    const outcome = breakdown(context, by);
    if (outcome.kind !== 'value') throw new Error(outcome.kind);
    const rows = outcome.value;
    const total = (of: (row: (typeof rows)[number]) => Decimal | undefined) =>
      yi(rows.reduce((sum, row) => sum.plus(of(row) ?? 0), new Decimal(0)));
    expect(rows.reduce((sum, row) => sum + row.projects, 0)).toBe(4);
    expect([
      total((row) => row.formalAmount),
      total((row) => row.frameworkAmount),
      total((row) => row.fundsYear),
    ]).toEqual(['9', '1.5', '0.85']);
  });

  it('names the column that is missing', () => {
    expect(breakdown(context, 'ceremony')).toEqual({ kind: 'unknown', missing: ['“集中签约批次”列'] });
  });
});

describe('rates', () => {
  it.each([
    ['资金到位率', fundsRate, '0.85', '9'],
    ['开工率', startRate, '2', '3'],
    ['投产率', productionRate, '1', '3'],
    ['转化率', conversionRate, '3', '4'],
    ['履约率', fulfilmentRate, '3', '4'],
  ])('%s names its numerator and denominator', (name, rate, part, whole) => {
    const outcome = rate(context);
    if (outcome.kind !== 'value') throw new Error(outcome.kind);
    const scale = name === '资金到位率' ? 1e8 : 1;
    expect([
      outcome.value.part.dividedBy(scale).toFixed(),
      outcome.value.whole.dividedBy(scale).toFixed(),
    ]).toEqual([part, whole]);
    expect(outcome.value.rate.times(outcome.value.whole).toDecimalPlaces(6).eq(outcome.value.part)).toBe(
      true,
    );
  });
});

describe('lists', () => {
  it('gives overdue projects with the day that they were due', () => {
    expect(
      overdueProjects(context).map(({ records, record, due, monthsSince, daysOver }) => [
        records.columns.project?.text(record),
        formatDay(due),
        monthsSince,
        daysOver,
      ]),
    ).toEqual([['己项目', '2022-02-28', 10, 122]]);
  });

  it('gives talks without progress for longest first', () => {
    expect(pipeline(context).map(({ project, idleMonths }) => [project, idleMonths])).toEqual([
      ['辛项目', 4],
      ['庚项目', 0],
      ['壬项目', undefined],
    ]);
  });
});

describe('standings', () => {
  it('lets equal scores share a place, and leaves out who has none', () => {
    const score = (n: number | undefined) => (n === undefined ? undefined : new Decimal(n));
    const { ranked, unranked } = standings([3, 9, undefined, 9, 1], score);
    expect(ranked.map(({ item, place, tied }) => [item, place, tied])).toEqual([
      [9, 1, true],
      [9, 1, true],
      [3, 3, false],
      [1, 4, false],
    ]);
    expect(unranked).toEqual([undefined]);
  });
});
