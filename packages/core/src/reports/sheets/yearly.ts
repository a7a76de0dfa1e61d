import type { LedgerContext } from '../../indicators/ledger-context';
import { partsOf } from '../../model/day';
import type { CellValue } from '../../model/grid';
import { inUnit } from '../../model/money';
import { LEAGUE_ITEMS } from '../league/items';
import { unitLeague } from '../league/league';
import type { ItemScore } from '../league/rank';
import { cellsText } from './cells-text';
import type { ReportSheet, SheetColumn } from './report-sheet';

/** 年考评表: each unit's points by item, and its place, by the same policy as the board. */
export function yearly(context: LedgerContext): ReportSheet {
  const { year } = partsOf(context.asOf);
  const league = unitLeague(context);
  const items = Object.entries(league.weights).filter(([name]) => LEAGUE_ITEMS[name]);
  const ways = new Map(league.rows.flatMap((row) => row.items.map(({ item, way }) => [item, way] as const)));
  return {
    key: 'yearly',
    name: '年考评表',
    title: `${year}年度招商引资考评表`,
    unit: '亿元',
    columns: [
      { heading: '名次', kind: 'place', width: 6, how: '得分相同的并列，后面的顺延；没有名次的见备注' },
      { heading: '单位', kind: 'text', width: 24 },
      { heading: '组别', kind: 'text', width: 10 },
      { heading: '组内名次', kind: 'place', width: 8 },
      ...items.flatMap(([name, points]) => columnsOf(name, points, ways.get(name) ?? '相对')),
      { heading: '总分', kind: 'score', width: 8, how: '各项得分之和' },
      { heading: '备注', kind: 'text', width: 16 },
      { heading: '来历', kind: 'text', width: 36, how: '本行各数取自的单元格' },
    ],
    rows: league.rows.map(({ name, group, place, groupPlace, tied, score, why, isZero, cells, ...row }) => [
      place ?? null,
      name,
      group,
      groupPlace ?? null,
      ...items.flatMap(([item]) =>
        cellsOf(
          row.items.find((each) => each.item === item),
          item,
        ),
      ),
      score?.toNumber() ?? null,
      [why ?? '', tied ? '并列' : '', isZero ? '零签约零到位' : ''].filter(Boolean).join('；'),
      cellsText(cells),
    ]),
    chart: { title: '各单位总分', kind: 'column', category: 1, values: [4 + 3 * items.length] },
    notes: [
      `计分办法：${items.map(([name, points]) => `${name}${points}分`).join('、')}。依据：${league.source}`,
      ...league.uncredited.map(
        ({ text, project }) =>
          `“${project}”的引资单位${text === '' ? '没有填写' : `写了“${text}”，不是一个单位`}，没有计给任何单位。`,
      ),
      ...league.unknownItems.map((name) => `“单位榜分值”里的“${name}”不是可计分的项目，没有计分。`),
    ],
    why: league.why ?? (league.rows.length === 0 ? '没有承担任务的单位' : null),
  };
}

function columnsOf(name: string, points: number, way: ItemScore['way']): readonly SheetColumn[] {
  const kind = LEAGUE_ITEMS[name]?.unit === '个' ? 'count' : 'yi';
  const group = `${name}（${points}分）`;
  return way === '完成率'
    ? [
        { group, heading: '完成', kind, width: 9 },
        { group, heading: '目标', kind, width: 9 },
        {
          group,
          heading: '得分',
          kind: 'score',
          width: 8,
          how: `完成 ÷ 目标 × ${points}，超过封顶倍数不再加分`,
        },
      ]
    : [
        { group, heading: '完成', kind, width: 9 },
        { group, heading: '本组最高', kind, width: 9 },
        { group, heading: '得分', kind: 'score', width: 8, how: `完成 ÷ 本组最高 × ${points}` },
      ];
}

function cellsOf(item: ItemScore | undefined, name: string): readonly CellValue[] {
  if (!item) return [null, null, null];
  const shown = (value: ItemScore['actual']) =>
    (LEAGUE_ITEMS[name]?.unit === '个' ? value : inUnit(value, '亿元')).toNumber();
  return [shown(item.actual), shown(item.against), item.score.toNumber()];
}
