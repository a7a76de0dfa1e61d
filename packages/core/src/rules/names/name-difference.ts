import { identityOf } from '../../reading/facts/identity-of';
import { distanceWithin } from './edit-distance';
import { plainName } from './plain-name';

/** How two names of projects differ (名称差异): as they are compared, and by how many edits. */
export interface NameDifference {
  readonly names: readonly [string, string];
  readonly edits: number;
  /** The length of the longer name. */
  readonly longest: number;
}

/** The edits between two names without region, punctuation and legal form, as B05 and B06 compare them. */
export function nameDifference(a: string, b: string): NameDifference {
  const [one, other] = [a, b].map((name) => plainName(identityOf(name.normalize('NFKC').trim()))) as [
    string,
    string,
  ];
  const longest = Math.max(one.length, other.length);
  return { names: [one, other], edits: distanceWithin(one, other, longest) ?? longest, longest };
}
