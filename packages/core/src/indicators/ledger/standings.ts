import type { Decimal } from '../../model/decimal';

/** A place in a ranking (名次): equal scores share a place, and the next ones come after all of them (1, 1, 3). */
export interface Standing<T> {
  readonly item: T;
  readonly place: number;
  /** Whether another shares the place. */
  readonly tied: boolean;
}

/**
 * Ranks items by a score, the highest first. Items without a score are not ranked: they come back apart. The order of
 * items that share a place is the order given.
 */
export function standings<T>(
  items: readonly T[],
  scoreOf: (item: T) => Decimal | undefined,
): { readonly ranked: readonly Standing<T>[]; readonly unranked: readonly T[] } {
  const scored = items.flatMap((item) => {
    const score = scoreOf(item);
    return score ? [{ item, score }] : [];
  });
  const sorted = [...scored].sort((a, b) => b.score.comparedTo(a.score));
  const ranked = sorted.map(({ item, score }) => ({
    item,
    place: 1 + sorted.filter((other) => other.score.gt(score)).length,
    tied: sorted.filter((other) => other.score.eq(score)).length > 1,
  }));
  return { ranked, unranked: items.filter((item) => scoreOf(item) === undefined) };
}
