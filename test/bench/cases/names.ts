import { nearPairs } from '../../../packages/core/src/rules/names/near-pairs';
import { random } from '../../accuracy/random';
import { HEADING, ledgerRows } from '../ledger';
import type { Case } from './case';

/** Pairs of names within two edits, by the join that the rule uses. */
export const namesJoined: Case = (rows) => {
  const names = mistyped(rows);
  return () => ({ findings: { pairs: nearPairs(names).length } });
};

/** The same with every name against every other. */
export const namesAllPairs: Case = (rows) => {
  const names = mistyped(rows);
  return () => {
    let pairs = 0;
    for (let i = 0; i < names.length; i++)
      for (let j = i + 1; j < names.length; j++) if (isNear(names[i] ?? '', names[j] ?? '')) pairs++;
    return { findings: { pairs } };
  };
};

/** Names of projects, one in ten of them another one with one or two characters changed, dropped or doubled. */
function mistyped(rows: number): string[] {
  const rng = random(5);
  const column = HEADING.indexOf('项目名称');
  const names = ledgerRows(0, rows).map((row) => String(row[column]));
  return names.map((name, i) => {
    if (i % 10 !== 9) return name;
    let other = names[rng.int(0, i - 1)] ?? name;
    for (let edits = rng.int(1, 2); edits > 0; edits--) {
      const at = rng.int(0, other.length - 1);
      const typed = ['', '新', `${other.charAt(at)}新`][rng.int(0, 2)] ?? '';
      other = other.slice(0, at) + typed + other.slice(at + 1);
    }
    return other;
  });
}

const SIZE = 64;
const rowsOfTable = [new Uint8Array(SIZE), new Uint8Array(SIZE)] as const;

/** Levenshtein distance of at most two: the usual table, two rows of it, left as soon as a row has nothing below three. */
function isNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 2) return false;
  let [before, row]: readonly [Uint8Array, Uint8Array] = rowsOfTable;
  for (let j = 0; j <= b.length; j++) before[j] = j;
  for (let i = 1; i <= a.length; i++) {
    row[0] = i;
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const changed = (before[j - 1] ?? 0) + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1);
      const cell = Math.min((before[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, changed);
      row[j] = cell;
      if (cell < least) least = cell;
    }
    if (least > 2) return false;
    [before, row] = [row, before];
  }
  return (before[b.length] ?? 3) <= 2;
}
