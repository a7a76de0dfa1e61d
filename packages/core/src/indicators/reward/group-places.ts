import type { Decimal } from '../../model/decimal';

/** One who is ranked (参评者): a score, a group, and whether it takes part. */
export interface Entrant {
  readonly score: Decimal | undefined;
  readonly group: string;
  readonly exempt: boolean;
}

/** How equal scores are placed (并列方式): 1, 1, 3 or 1, 1, 2. */
export type TieWay = '并列占位' | '并列不占位';

/**
 * The place of each in its group (分组排名), the highest score first; undefined for those without a score and those
 * that take no part, who take no place from others.
 */
export function groupPlaces(
  entrants: readonly Entrant[],
  ties: TieWay,
  lowestFirst = false,
): readonly (number | undefined)[] {
  const groups = new Map<string, Decimal[]>();
  for (const { score, group, exempt } of entrants) {
    if (!score || exempt) continue;
    const scores = groups.get(group);
    if (scores) scores.push(score);
    else groups.set(group, [score]);
  }
  const better = (a: Decimal, b: Decimal) => (lowestFirst ? a.lt(b) : a.gt(b));
  return entrants.map(({ score, group, exempt }) => {
    if (!score || exempt) return undefined;
    const ahead = (groups.get(group) ?? []).filter((other) => better(other, score));
    return 1 + (ties === '并列占位' ? ahead.length : new Set(ahead.map((other) => other.toFixed())).size);
  });
}
