import { hash32 } from '../../model/hash32';
import { distanceWithin } from './edit-distance';
import { blocksOf, hashOfAmount } from './blocks';
import { nearPairs } from './near-pairs';
import { isSameName } from './same-name';

/** The projects of a table as near duplicates are looked for: functions of a record, '' or NaN where nothing is known. */
export interface Projects {
  readonly length: number;
  /** The plain name; '' leaves the record out. */
  name(record: number): string;
  investor(record: number): string;
  creditCode(record: number): string;
  /** Amount in 分. */
  amount(record: number): number;
}

/** What two records share beside a name that is alike. */
export type Witness = '信用代码' | '投资方' | '金额';

export interface NearDuplicate {
  readonly first: number;
  readonly second: number;
  readonly witness: Witness;
}

// Above this size a block is joined on segments instead of pair by pair.
const LARGE = 64;

/**
 * Records that are probably one project, misspelt or abbreviated (疑似重复): names alike and a second witness, the
 * same credit code or investor; the same amount where neither is known.
 */
export function nearDuplicates(projects: Projects, least: number): readonly NearDuplicate[] {
  const found: NearDuplicate[] = [];
  const seen = new Set<number>();
  const { length } = projects;
  const names = new Map<number, string>();
  look('信用代码', (record) => hash32(projects.creditCode(record)), projects.creditCode);
  look('投资方', (record) => hash32(projects.investor(record)), projects.investor);
  look('金额', (record) => (isUnknown(record) ? hashOfAmount(projects.amount(record)) : 0), projects.amount);
  return found.sort((a, b) => a.first - b.first || a.second - b.second);

  function look(
    witness: Witness,
    hashAt: (record: number) => number,
    valueOf: (record: number) => unknown,
  ): void {
    for (const block of blocksOf(length, hashAt)) {
      for (const [first, second] of pairsIn(block)) {
        const key = first * length + second;
        if (seen.has(key) || valueOf(first) !== valueOf(second)) continue;
        const [one, other] = [nameOf(first), nameOf(second)];
        // An amount alone is a weak witness: there the names may differ in two characters only.
        if (witness === '金额' && distanceWithin(one, other, 2) === undefined) continue;
        if (one === '' || !isSameName(one, other, least)) continue;
        seen.add(key);
        found.push({ first, second, witness });
      }
    }
  }

  function isUnknown(record: number): boolean {
    return projects.creditCode(record) === '' && projects.investor(record) === '';
  }

  /** Names are only made plain where they share a block. */
  function nameOf(record: number): string {
    let name = names.get(record);
    if (name === undefined) names.set(record, (name = projects.name(record)));
    return name;
  }

  function* pairsIn(block: readonly number[]): Generator<readonly [number, number]> {
    if (block.length > LARGE) {
      for (const [a, b] of nearPairs(block.map(nameOf))) yield [block[a] ?? 0, block[b] ?? 0];
      return;
    }
    for (let i = 0; i < block.length; i++) {
      for (let j = i + 1; j < block.length; j++) yield [block[i] ?? 0, block[j] ?? 0];
    }
  }
}
