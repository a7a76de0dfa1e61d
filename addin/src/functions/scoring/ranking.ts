import { groupPlaces, type Entrant } from '@zhaoshang/core';
import { CellError } from '../host/cell-error';
import { cellsOf } from '../host/cells-of';
import { choiceOf } from '../host/choice-of';
import { functionEntry, type ExplainedRow } from '../host/function-entry';
import { numberOf } from '../host/number-of';
import { textOf } from '../host/text-of';

/** @customenum {string} */
// prettier-ignore
enum Ties {
  /** 1、2、2、4 */
  并列占位 = "并列占位",
  /** 1、2、2、3 */
  并列不占位 = "并列不占位",
}

/** @customenum {string} */
// prettier-ignore
enum RankOrder {
  /** 得分高的在前 */
  高者在前 = "高者在前",
  /** 数小的在前 */
  低者在前 = "低者在前",
}

/**
 * 分组排名：各单位在本组内的名次，返回与得分同样多行的一列。没有得分的为空白，不参评的写“不参评”，都不占名次。
 * @customfunction RANKING 分组排名
 * @param scores 得分：一列得分
 * @param groups 组别：与得分同样多行的一列组别，不填为同一组
 * @param exempt 不参评：与得分同样多行的一列，不参评的单位填任意字，参评的留空
 * @param ties 并列方式：并列占位（默认，1、2、2、4）或并列不占位（1、2、2、3）
 * @param order 先后：高者在前（默认）或低者在前
 */
export function ranking(
  scores: unknown[][],
  groups?: unknown[][],
  exempt?: unknown[][],
  ties?: Ties,
  order?: RankOrder,
): unknown[][] {
  const way = choiceOf(ties, '并列方式', Ties);
  const lowestFirst = choiceOf(order, '先后', RankOrder) === RankOrder.低者在前;
  const entrants = entrantsOf(scores, groups, exempt);
  return groupPlaces(entrants, way, lowestFirst).map((place, index) => [
    place ?? (entrants[index]?.exempt ? '不参评' : ''),
  ]);
}

function entrantsOf(scores: unknown, groups: unknown, exempt: unknown): readonly Entrant[] {
  const own = cellsOf(scores);
  if (own.some((row) => row.length > 1)) throw new CellError('invalidValue', '“得分”只能是一列');
  const names = columnOf(groups, '组别', own.length);
  const left = columnOf(exempt, '不参评', own.length);
  return own.map(([cell], index) => ({
    score: numberOf(cell ?? null, `得分第${index + 1}行`),
    group: names[index] ?? '',
    exempt: !['', '0', '否', '参评'].includes(left[index] ?? ''),
  }));
}

/** How many rows an explanation writes out. */
const WRITTEN_OUT = 30;

/** The place of each row by how many are before it. */
function steps([scores, groups, exempt, ties, order]: readonly unknown[]): readonly ExplainedRow[] {
  const entrants = entrantsOf(scores, groups, exempt);
  const lowestFirst = choiceOf(order, '先后', RankOrder) === RankOrder.低者在前;
  const places = groupPlaces(entrants, choiceOf(ties, '并列方式', Ties), lowestFirst);
  const rows = entrants.slice(0, WRITTEN_OUT).map(({ score, group, exempt: left }, index): ExplainedRow => {
    const [place, of] = [places[index], group ? `在“${group}”中，` : ''];
    if (left) return [`代入：第${index + 1}行`, '不参评，不占名次'];
    if (place === undefined || !score) return [`代入：第${index + 1}行`, '没有得分，不排'];
    return [`代入：第${index + 1}行`, `${score.toFixed()}分，${of}名次 = 1 + ${place - 1} = ${place}`];
  });
  const more = entrants.length - rows.length;
  return more > 0 ? [...rows, ['其余', `另有${more}行，算法相同`]] : rows;
}

function columnOf(argument: unknown, name: string, rows: number): string[] {
  const cells = cellsOf(argument);
  const omitted = cells.length === 1 && cells[0]?.length === 1 && cells[0][0] === null;
  if (omitted) return [];
  if (cells.length !== rows) {
    throw new CellError('invalidValue', `“${name}”有${cells.length}行，得分有${rows}行；请选同样多行`);
  }
  return cells.map(([cell]) => textOf(cell ?? null, name));
}

export const entry = functionEntry({
  id: 'RANKING',
  run: ranking,
  explain: steps,
  formula: '名次 = 1 + 本组得分更高者的个数（并列不占位时，更高的不同得分的个数）',
  source: '三明市2020年考核办法、重庆市2023年赛马榜：分片区排名，两江新区、高新区不参评',
  units: ['分', '组名', '标记', '并列方式', '先后', '名次，一列'],
  excel: {
    formula: '=COUNTIFS(B$2:B$20,B2,A$2:A$20,">"&A2)+1',
    short: '没有得分的和不参评的也有名次；没有组别时用 RANK.EQ',
  },
  examples: [
    { shows: '并列占位', args: [[[95], [90], [90], [80]]], gives: [[1], [2], [2], [4]] },
    {
      shows: '分组，一个单位不参评',
      args: [
        [[95], [90], [99]],
        [['甲组'], ['乙组'], ['甲组']],
        [[null], [null], ['不参评']],
      ],
      gives: [[1], [1], ['不参评']],
    },
    { shows: '没有得分的不排', args: [[[95], [null], [90]]], gives: [[1], [''], [2]] },
  ],
});
