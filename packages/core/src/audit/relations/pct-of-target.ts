import type { Passage } from '../binding/passage';
import { explainRatios, judgeRatios } from './ratios';

/**
 * Completion 完成率 = result ÷ target × 100%.
 * 到位95.03亿元，完成年度目标160亿元的59.39%: 95.03 ÷ 160 = 59.39%.
 */
export function pctOfTarget(passage: Passage): void {
  explainRatios(passage, 'pct_of_target', ['completion']);
  judgeRatios(passage, 'pct_of_target', ['completion']);
}
