import { dateOfCell, formatDay, MILESTONES, stageByDates, type CellValue, type Day } from '@zhaoshang/core';
import { answer } from '../host/answer';
import { CellError } from '../host/cell-error';
import { cellOf } from '../host/cells-of';
import { dayOf } from '../host/day-of';
import { functionEntry } from '../host/function-entry';
import { spread } from '../host/spread';
import { firstOf, substituted } from '../host/substituted';
import { textOf } from '../host/text-of';

const NAMES = ['签约时间', '注册时间', '开工时间', '入统时间', '投产时间', '达产时间', '终止时间'];

/**
 * 项目阶段：由各节点日期判断项目走到哪一步，返回已签约、已注册、已开工、已入统、已投产、已达产、已终止或不明。
 * @customfunction STAGE 项目阶段
 * @param signed 签约时间：日期，没有的留空；以下各项可为一个单元格或一列
 * @param registered 注册时间：日期，没有的留空
 * @param started 开工时间：日期，没有的留空
 * @param enrolled 入统时间：日期，没有的留空
 * @param produced 投产时间：日期，没有的留空
 * @param fullCapacity 达产时间：日期，没有的留空
 * @param terminated 终止时间：日期，没有的留空
 * @param asOf 统计截止日：此日以后的日期不计，不填则全计
 */
export function stage(
  signed: unknown[][],
  registered?: unknown[][],
  started?: unknown[][],
  enrolled?: unknown[][],
  produced?: unknown[][],
  fullCapacity?: unknown[][],
  terminated?: unknown[][],
  asOf?: unknown[][],
): unknown[][] {
  const until = dayOf(cellOf(asOf, '统计截止日'), '统计截止日');
  const columns = [signed, registered, started, enrolled, produced, fullCapacity, terminated];
  return spread(columns, (...cells) => {
    const days = MILESTONES.map(
      (milestone, index) => [milestone, milestoneOf(cells[index], NAMES[index] ?? '')] as const,
    );
    return stageByDates(Object.fromEntries(days.filter(([, day]) => day !== undefined)), until);
  });
}

/** The first day that a milestone can have been reached; a blank, and the zero of some hosts for it, is none. */
function milestoneOf(cell: CellValue | undefined, name: string): Day | undefined {
  if (cell === undefined || cell === 0 || textOf(cell, name) === '') return undefined;
  const read = dateOfCell(cell);
  if (read.kind === 'unknown' && read.missing[0] === '日期') return undefined;
  // One of seven dates: the sentence names it.
  if (read.kind === 'refused') throw new CellError('invalidValue', `“${name}”：${read.why}`);
  if (read.kind === 'unknown')
    throw new CellError('notAvailable', `缺少：“${name}”的${read.missing.join('、')}`);
  return answer(read).from;
}

/** The dates that there are, and which of them come too late to count. */
function steps(args: readonly unknown[]): string {
  const until = dayOf(firstOf(args[NAMES.length]), '统计截止日');
  const dated = NAMES.flatMap((name, index) => {
    const day = milestoneOf(firstOf(args[index]), name);
    if (day === undefined) return [];
    return [
      `${name}${formatDay(day)}${until !== undefined && day > until ? '（晚于统计截止日，不计）' : ''}`,
    ];
  });
  return dated.join('，') || '没有一个节点有日期';
}

export const entry = functionEntry({
  id: 'STAGE',
  run: stage,
  explain: (args) => [substituted(args.slice(0, NAMES.length), steps(args))],
  formula: '已有日期的节点中走得最远的一个；有终止日期的为已终止',
  source: '融安县“七个一批”（2025）、武汉东湖招商系统：签约、注册、开工、入统、投产、达产分列日期',
  units: ['日期', '日期', '日期', '日期', '日期', '日期', '日期', '日期', '阶段名'],
  excel: {
    formula:
      '=IF(G2<>"","已终止",IF(F2<>"","已达产",IF(E2<>"","已投产",IF(D2<>"","已入统",IF(C2<>"","已开工",IF(B2<>"","已注册",IF(A2<>"","已签约","不明")))))))',
    short: '不看统计截止日',
  },
  examples: [
    { shows: '已开工', args: ['2022-01-10', null, '2022-05-01'], gives: '已开工' },
    {
      shows: '开工在截止日以后，不计',
      args: ['2022-01-10', null, '2022-07-15', null, null, null, null, '2022-06-30'],
      gives: '已签约',
    },
    { shows: '都没有日期', args: [null], gives: '不明' },
  ],
});
