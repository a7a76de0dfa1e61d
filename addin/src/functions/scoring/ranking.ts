import { groupPlaces } from '@zhaoshang/core';
import { CellError } from '../host/cell-error';
import { cellsOf } from '../host/cells-of';
import { choiceOf } from '../host/choice-of';
import { functionEntry } from '../host/function-entry';
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
  const own = cellsOf(scores);
  if (own.some((row) => row.length > 1)) throw new CellError('invalidValue', '“得分”只能是一列');
  const names = columnOf(groups, '组别', own.length);
  const left = columnOf(exempt, '不参评', own.length);
  const entrants = own.map(([cell], index) => ({
    score: numberOf(cell ?? null, `得分第${index + 1}行`),
    group: names[index] ?? '',
    exempt: !['', '0', '否', '参评'].includes(left[index] ?? ''),
  }));
  return groupPlaces(entrants, way, lowestFirst).map((place, index) => [
    place ?? (entrants[index]?.exempt ? '不参评' : ''),
  ]);
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
  formula: '名次 = 1 + 本组得分更高者的个数（并列不占位时，更高的不同得分的个数）',
  source: '三明市2020年考核办法、重庆市2023年赛马榜：分片区排名，两江新区、高新区不参评',
  units: ['分', '组名', '标记', '并列方式', '先后', '名次，一列'],
  excel: '=COUNTIFS(组别,B2,得分,">"&C2)+1',
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
