import type { CellValue } from '@zhaoshang/core';
import { CellError } from './host/cell-error';
import { cellOf } from './host/cells-of';
import { functionEntry, type ExplainedRow, type FunctionEntry } from './host/function-entry';
import { requiredText } from './host/text-of';
import { entries } from './entries';
import { chineseNames } from './names';

/**
 * 算式说明：把一个函数的算式、代入的数、计入的行和结果列成一张两列的表。参数与那个函数相同。
 * @customfunction EXPLAIN 算式说明
 * @param name 函数名：如 完成率 或 COMPLETION
 * @param one 参数一：与该函数的第一个参数相同，以下类推
 * @param two 参数二：该函数的第二个参数
 * @param three 参数三：该函数的第三个参数
 * @param four 参数四：该函数的第四个参数
 * @param five 参数五：该函数的第五个参数
 * @param six 参数六：该函数的第六个参数
 * @param seven 参数七：该函数的第七个参数
 * @param eight 参数八：该函数的第八个参数
 * @requiresParameterAddresses
 */
export async function explain(
  name: unknown[][],
  one?: unknown[][],
  two?: unknown[][],
  three?: unknown[][],
  four?: unknown[][],
  five?: unknown[][],
  six?: unknown[][],
  seven?: unknown[][],
  eight?: unknown[][],
  invocation?: CustomFunctions.Invocation,
): Promise<unknown[][]> {
  const found = entryOf(requiredText(cellOf(name, '函数名'), '函数名'));
  const args = [one, two, three, four, five, six, seven, eight];
  const addresses = (invocation?.parameterAddresses ?? []).slice(1);
  const rows: ExplainedRow[] = [
    ['函数', `${chineseNames[found.id] ?? found.id}（${found.id}）`],
    ['算式', found.formula],
    ...found.explain(args, addresses),
    ['结果', resultOf(await found.run(...(args as never[])))],
    ['依据', found.source],
  ];
  return rows.map((row) => [...row]);
}

function entryOf(text: string): FunctionEntry {
  const wanted = text
    .normalize('NFKC')
    .replace(/^=?(?:ZS\.)?/i, '')
    .replace(/\(.*$/, '')
    .trim();
  const found = entries.find(({ id }) => id === wanted.toUpperCase() || chineseNames[id] === wanted);
  if (!found)
    throw new CellError('notAvailable', `缺少：名为“${wanted.slice(0, 20)}”的函数，请写函数名，如 完成率`);
  return found;
}

/** A result in one cell: a table by its size, one row by its cells. */
function resultOf(result: unknown): string | number {
  if (!Array.isArray(result)) return shown(result);
  const rows = result as unknown[][];
  if (rows.length === 1)
    return rows[0]?.length === 1 ? shown(rows[0][0]) : (rows[0] ?? []).map(shown).join(' 至 ');
  return rows.length <= 3 && rows.every((row) => row.length === 2)
    ? rows.map((row) => row.map(shown).join(' ')).join('；')
    : `${rows.length}行 × ${rows[0]?.length ?? 0}列的表`;
}

function shown(value: unknown): string | number {
  if (value instanceof CellError) throw value;
  return typeof value === 'number' ? value : String((value as CellValue) ?? '');
}

export const entry = functionEntry({
  id: 'EXPLAIN',
  run: explain,
  formula: '函数的算式，以本次的参数代入',
  source: '同所说明的函数',
  units: [
    '函数名',
    '同该函数',
    '同该函数',
    '同该函数',
    '同该函数',
    '同该函数',
    '同该函数',
    '同该函数',
    '同该函数',
    '两列的表',
  ],
  excel: {
    formula: '=FORMULATEXT(A2)',
    where: '公式在 A2',
    short: '只显示公式，不代入数，也不说计入了哪些行',
  },
  examples: [
    {
      shows: '完成率怎么来的',
      args: ['完成率', 95.03, 160],
      gives: [
        ['函数', '完成率（COMPLETION）'],
        ['算式', '完成率 = 完成数 ÷ 目标数'],
        ['代入', '95.03 ÷ 160'],
        ['结果', 0.5939375],
        ['依据', '各地招商引资目标考核办法通用定义；2022年上半年总结 95.03 ÷ 160 = 59.39%'],
      ],
    },
    {
      shows: '按英文名，序时进度',
      args: ['ZS.TIME_PROGRESS', '2022-06-30'],
      gives: [
        ['函数', '序时进度（TIME_PROGRESS）'],
        ['算式', '序时进度 = 统计截止月份 ÷ 12；按日为 年内已过天数 ÷ 全年天数'],
        ['代入', '6 ÷ 12'],
        ['结果', 0.5],
        ['依据', '攀枝花市 2006 年 1–10 月通报：超进度 42.31 个百分点 = 125.64% − 83.33%'],
      ],
    },
    { shows: '没有这个函数', args: ['求和'], gives: '#N/A 缺少：名为“求和”的函数，请写函数名，如 完成率' },
  ],
});
