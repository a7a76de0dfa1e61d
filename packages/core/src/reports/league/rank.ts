import { relativeScore } from '../../indicators/relative-score';
import { groupPlaces } from '../../indicators/reward/group-places';
import { score as completionScore } from '../../indicators/score';
import { Decimal } from '../../model/decimal';
import { LEAGUE_ITEMS } from './items';
import type { Performance } from './performance';
import type { UnitTargets } from './unit-targets';

/** Who may be ranked (参评者). */
export interface Contender {
  readonly name: string;
  readonly group: string;
  readonly targets: UnitTargets;
  readonly exempt: boolean;
}

/** One item's points, with what they were computed from: amounts in yuan. */
export interface ItemScore {
  readonly item: string;
  readonly points: Decimal;
  /** Its target, or the best of the group. */
  readonly against: Decimal;
  readonly way: '完成率' | '相对';
  readonly actual: Decimal;
  readonly score: Decimal;
}

/** How somebody scores, and the place; without one, why. */
export interface Ranked {
  readonly items: readonly ItemScore[];
  readonly score: Decimal | undefined;
  readonly place: number | undefined;
  readonly tied: boolean;
  /** The place within the group. */
  readonly groupPlace: number | undefined;
  readonly why: string | null;
}

export interface RankTerms {
  readonly weights: Readonly<Record<string, number>>;
  /** How far over the target still scores. */
  readonly cap: number;
}

/**
 * Ranks contenders: an item with targets is scored by completion, capped; any other by one's own over the best of the
 * group. Who is exempt, or lacks a target that others have, is not ranked and takes no place. Equal scores share one.
 */
export function rank(
  contenders: readonly Contender[],
  performanceOf: (name: string) => Performance,
  { weights, cap }: RankTerms,
): ReadonlyMap<string, Ranked> {
  const names = Object.keys(weights).filter((name) => LEAGUE_ITEMS[name]);
  const byTarget = new Set(
    names.filter((name) => {
      const of = LEAGUE_ITEMS[name]?.of;
      return of && contenders.some(({ targets }) => targets[of]);
    }),
  );
  const best = bests(contenders, performanceOf, names);
  const scored = contenders.map((contender) => {
    const missing = names.find(
      (name) => byTarget.has(name) && !contender.targets[LEAGUE_ITEMS[name]?.of ?? 'funds'],
    );
    const why = contender.exempt ? '不参评' : missing ? `没有${missing}目标` : null;
    const items = why === null ? names.map((name) => itemScore(name, contender)) : [];
    const score =
      why === null ? items.reduce((sum, item) => sum.plus(item.score), new Decimal(0)) : undefined;
    return { contender, items, why, score };
  });

  function itemScore(name: string, { name: who, group, targets }: Contender): ItemScore {
    const item = LEAGUE_ITEMS[name];
    const actual = item?.read(performanceOf(who)) ?? new Decimal(0);
    const points = new Decimal(weights[name] ?? 0);
    const target = byTarget.has(name) && item?.of ? targets[item.of]?.yuan : undefined;
    const against = target ?? best.get(`${name} ${group}`) ?? new Decimal(0);
    const outcome = target
      ? completionScore.of({ actual, target, weight: points, cap: new Decimal(cap) })
      : relativeScore.of({ own: actual, best: against, weight: points });
    const score = outcome.kind === 'value' ? outcome.value : new Decimal(0);
    return { item: name, points, against, way: target ? '完成率' : '相对', actual, score };
  }

  const entrants = scored.map(({ contender, score }) => ({ score, group: contender.group, exempt: false }));
  const groupPlace = groupPlaces(entrants, '并列占位');
  const places = groupPlaces(
    entrants.map((entrant) => ({ ...entrant, group: '' })),
    '并列占位',
  );
  return new Map(
    scored.map(({ contender, items, why, score }, index) => {
      const place = places[index];
      return [
        contender.name,
        {
          items,
          score,
          why,
          place,
          groupPlace: groupPlace[index],
          tied: place !== undefined && places.filter((other) => other === place).length > 1,
        },
      ];
    }),
  );
}

/** The best of each group in each item, of those who take part. */
function bests(
  contenders: readonly Contender[],
  performanceOf: (name: string) => Performance,
  names: readonly string[],
): ReadonlyMap<string, Decimal> {
  const best = new Map<string, Decimal>();
  for (const { name, group, exempt } of contenders) {
    if (exempt) continue;
    for (const item of names) {
      const own = LEAGUE_ITEMS[item]?.read(performanceOf(name)) ?? new Decimal(0);
      const key = `${item} ${group}`;
      const known = best.get(key);
      if (!known || own.gt(known)) best.set(key, own);
    }
  }
  return best;
}
