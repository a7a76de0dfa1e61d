import { Decimal } from '../../model/decimal';
import { identityOf } from '../../reading/facts/identity-of';
import { distanceWithin } from './edit-distance';
import { plainName } from './plain-name';

/**
 * How alike two names of projects are (名称相似度), 0 to 1: 1 − edits ÷ the longer one's length, of the names without
 * region, punctuation and legal form, as B05 and B06 compare them. Two empty names are not alike.
 */
export function nameSimilarity(a: string, b: string): Decimal {
  const [one, other] = [a, b].map((name) => plainName(identityOf(name.normalize('NFKC').trim()))) as [
    string,
    string,
  ];
  const longest = Math.max(one.length, other.length);
  if (longest === 0) return new Decimal(0);
  const edits = distanceWithin(one, other, longest) ?? longest;
  return new Decimal(longest - edits).dividedBy(longest);
}
