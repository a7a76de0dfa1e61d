import { Decimal } from '../../model/decimal';
import { nameDifference } from './name-difference';

/** How alike two names of projects are (名称相似度), 0 to 1: 1 − edits ÷ the longer one's length. Two empty names are not alike. */
export function nameSimilarity(a: string, b: string): Decimal {
  const { edits, longest } = nameDifference(a, b);
  return longest === 0 ? new Decimal(0) : new Decimal(longest - edits).dividedBy(longest);
}
