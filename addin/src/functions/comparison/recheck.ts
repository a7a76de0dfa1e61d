import { recheck as verdict, roundNumber, type CellValue, type Decimal } from '@zhaoshang/core';
import { CellError } from '../host/cell-error';
import { functionEntry } from '../host/function-entry';
import { numberOf } from '../host/number-of';
import { spread } from '../host/spread';
import { firstOf, substituted } from '../host/substituted';
import { wholeNumberOf } from '../host/whole-number-of';

/**
 * 核对印数：印出的数与计算的数是否相符，返回一致、截尾（只舍不入）、疑易位（相邻两位写反）或不符。
 * @customfunction RECHECK 核对印数
 * @param printed 印数：材料中印出的数，如 59.39%，可为一个单元格或一列
 * @param computed 计算数：由明细算出的数，与印数同一单位；印数带百分号的，填小数
 * @param places 小数位数：印数取几位小数（百分数为百分号前的位数），不填按印数本身
 */
export function recheck(printed: unknown[][], computed: unknown[][], places?: unknown[][]): unknown[][] {
  const given = wholeNumberOf(places, '小数位数', [0, 10]);
  return spread([printed, computed], (shown, point) => {
    const { value, exact, digits } = comparedOf(shown, point, given);
    return verdict(value, exact, digits);
  });
}

/** Both numbers in the unit in which the first is printed, and its decimals. */
function comparedOf(shown: CellValue | undefined, point: CellValue | undefined, given: number | undefined) {
  const value = required(numberOf(shown ?? null, '印数'), '印数');
  const exact = required(numberOf(point ?? null, '计算数'), '计算数');
  const text = String(shown).normalize('NFKC').trim();
  const percent = typeof shown === 'string' && text.endsWith('%');
  const written =
    typeof shown === 'string' ? (/\.(\d+)/.exec(text)?.[1]?.length ?? 0) : value.decimalPlaces();
  const scale = percent ? 100 : 1;
  return {
    value: value.times(scale),
    exact: exact.times(scale),
    digits: given ?? written,
    unit: percent ? '%' : '',
  };
}

/** The computed number rounded and cut off, beside the printed one. */
function steps([printed, computed, places]: readonly unknown[]): string {
  const given = wholeNumberOf(places, '小数位数', [0, 10]);
  const { value, exact, digits, unit } = comparedOf(firstOf(printed), firstOf(computed), given);
  const at = (way: '四舍五入' | '截尾') => `${roundNumber(exact, digits, way).toFixed(digits)}${unit}`;
  const rounded = `${exact.toFixed()}${unit}取${digits}位小数，四舍五入得${at('四舍五入')}，截尾得${at('截尾')}`;
  return `${rounded}；印数${value.toFixed(digits)}${unit}`;
}

function required(value: Decimal | undefined, name: string): Decimal {
  if (!value) throw new CellError('notAvailable', `缺少：${name}`);
  return value;
}

export const entry = functionEntry({
  id: 'RECHECK',
  run: recheck,
  explain: (args) => [substituted([args[0], args[1]], steps(args))],
  formula: '计算数四舍五入到印数的位数，相等为一致；舍去多余位数后相等为截尾；相邻两位对调后相等为疑易位',
  source: 'GB/T 8170-2008；截尾见渭南、涪陵通报，易位见第21届兰洽会（6973.18 印成 6793.18）',
  units: ['任意', '与印数同单位', '位', '一致、截尾、疑易位、不符'],
  excel: {
    formula: '=IF(ROUND(B2,2)=A2,"一致",IF(ROUNDDOWN(B2,2)=A2,"截尾","不符"))',
    short: '印数取两位小数时，百分数改为4；看不出易位',
  },
  examples: [
    { shows: '一致', args: ['59.39%', 0.5939375], gives: '一致' },
    { shows: '只舍不入', args: [99.65, 99.657], gives: '截尾' },
    { shows: '两位写反', args: [6793.18, 6973.18], gives: '疑易位' },
    { shows: '不符', args: ['13', 12], gives: '不符' },
    { shows: '没有计算数', args: ['59.39%', null], gives: '#N/A 缺少：计算数' },
  ],
});
