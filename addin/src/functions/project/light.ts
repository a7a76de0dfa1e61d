import { LIGHT_RULES, lightOf, type CellValue, type Decimal } from '@zhaoshang/core';
import { answer } from '../host/answer';
import { CellError } from '../host/cell-error';
import { choiceOf } from '../host/choice-of';
import { functionEntry } from '../host/function-entry';
import { numberOf } from '../host/number-of';
import { spread } from '../host/spread';
import { firstOf, inFormula, percentage, substituted } from '../host/substituted';

/** @customenum {string} */
// prettier-ignore
enum LightChoice {
  /** 银川2025：低于序时10–30个百分点黄，超过30红 */
  序时差 = "序时差",
  /** 三亚2022：低于序时50%以内黄，超过50%红 */
  序时比 = "序时比",
  /** 银川2025：开工后1个月未入库黄，超过2个月红 */
  入库月数 = "入库月数",
  /** 邯郸2024：在谈2个月无进度黄，3个月红，超过半年移出 */
  在谈月数 = "在谈月数",
}

/**
 * 亮灯状态：按公开的调度办法亮绿灯、黄灯或红灯（在谈项目另有“移出”）。各地标准不同，请用本单位发文的标准。
 * @customfunction LIGHT 亮灯状态
 * @param actual 完成率或月数：按进度的填完成率（小数或百分数），按月的填满月数，可为一个单元格或一列
 * @param time 序时进度：按进度亮灯的必填，小数或百分数；按月的不填
 * @param rule 亮灯规则：序时差（默认）、序时比、入库月数或在谈月数
 */
export function light(actual: unknown[][], time?: unknown[][], rule?: LightChoice): unknown[][] {
  const chosen = choiceOf(rule, '亮灯规则', LightChoice);
  return spread([actual, time], (done, progress) => {
    return answer(lightOf(measured(done), numberOf(progress ?? null, '序时进度'), chosen));
  });
}

function measured(cell: CellValue | undefined): Decimal {
  const value = numberOf(cell ?? null, '完成率或月数');
  if (!value) throw new CellError('notAvailable', '缺少：完成率或月数');
  return value;
}

/** How far behind, or how many months. */
function steps([done, progress, rule]: readonly unknown[]): string {
  const value = measured(firstOf(done));
  const time = numberOf(firstOf(progress), '序时进度');
  const { measures } = LIGHT_RULES[choiceOf(rule, '亮灯规则', LightChoice)];
  if (measures === 'months') return `满${value.toFixed()}个月`;
  if (!time || time.isZero()) return '缺少序时进度';
  const [own, all] = [inFormula(value), inFormula(time)];
  const behind = time.minus(value);
  return measures === 'behind-in-points'
    ? `${all} − ${own} = ${behind.toFixed()}`
    : `（${all} − ${own}）÷ ${all} ${percentage(behind.dividedBy(time))}`;
}

export const entry = functionEntry({
  id: 'LIGHT',
  run: light,
  explain: (args) => [
    substituted([args[0], args[1]], steps(args)),
    ['亮灯规则', LIGHT_RULES[choiceOf(args[2], '亮灯规则', LightChoice)].source],
  ],
  formula: '序时差 = 序时进度 − 完成率；序时比 =（序时进度 − 完成率）÷ 序时进度；月数按满月',
  source: Object.values(LIGHT_RULES)
    .map(({ source }) => source)
    .join('。'),
  units: ['小数、百分数或月', '小数或百分数', '规则名', '绿灯、黄灯、红灯、移出'],
  excel: {
    formula: '=IF(B2-A2>0.3,"红灯",IF(B2-A2>=0.1,"黄灯","绿灯"))',
    short: '恰在分界上的，二进制误差会判错一档',
  },
  examples: [
    { shows: '低于序时20个百分点', args: [0.3, 0.5], gives: '黄灯' },
    { shows: '低于序时不到10个百分点', args: ['45%', '50%'], gives: '绿灯' },
    { shows: '在谈三个月没有进展', args: [3, null, '在谈月数'], gives: '红灯' },
    { shows: '没有序时进度', args: [0.3], gives: '#N/A 缺少：序时进度' },
  ],
});
