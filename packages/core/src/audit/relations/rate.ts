import type { Passage } from '../binding/passage';
import { explainRatios, judgeRatios } from './ratios';

/**
 * Rates 开工率、履约率、到位率 = what reached the stage ÷ what could have.
 * 签约40个，开工25个，开工率62.5%: 25 ÷ 40 = 62.5%.
 */
export function rate(passage: Passage): void {
  explainRatios(passage, 'rate', ['rate']);
  judgeRatios(passage, 'rate', ['rate']);
}
