import type { Passage } from '../binding/passage';
import { explainRatios, judgeRatios } from './ratios';

/**
 * Share 占比 = part ÷ whole × 100%. The whole may stand several sentences back.
 * 合同额95.03亿元，其中工业59.47亿元，占62.58%: 59.47 ÷ 95.03 = 62.58%.
 */
export function share(passage: Passage): void {
  explainRatios(passage, 'share', ['share', 'none']);
  judgeRatios(passage, 'share', ['share']);
}
