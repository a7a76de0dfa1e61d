import type { Mention } from '../mention';
import { isValue } from '../mention';
import type { Passage } from '../passage';
import { leadOfList, pairedWith } from '../subject';
import { basesOf } from './references';

/** One figure less another. */
export interface Compared {
  readonly more: Mention;
  readonly less: Mention;
}

/** What a difference may be of; `sure` where the grammar leaves nothing else. */
export interface Differences {
  readonly readings: readonly Compared[];
  readonly sure: boolean;
}

const NONE: Differences = { readings: [], sure: false };

const SHORT = /(?:还差|尚差|相差|差距|差|缺口|欠|短|短缺|少)(?:额|约|为|达|了)?$/u;
const BEYOND =
  /(?:超额完成|超额|超出|超过|超)[^，。；]{0,8}(?:目标|任务|计划)(?:任务|数)?(?:了)?$|(?:超额完成|超额|超收|超出)(?:了)?$/u;
const LEFT = /(?:剩余|剩下|余下|还有|尚有|还剩|仅剩|结余|尚余)[^，。；]{0,6}$/u;
const MORE = /多|增|提高|上升|高|超|扩大/u;

const usable = (m: Mention): boolean => isValue(m) && m.approx > 0;

/**
 * The value that a reference or a change speaks of: paired with it; else the nearest value before it of its dimension, or
 * the whole of the list that the nearest closes.
 */
function nowsFor(passage: Passage, m: Mention, reference: Mention): Mention[] {
  const paired = pairedWith(passage, m, (o) => isValue(o) && o.role === 'value');
  if (paired) return paired.dimension === reference.dimension ? [paired] : [];
  const nearest = passage
    .around(m.index, 10, 0)
    .reverse()
    .find(
      (o) =>
        usable(o) &&
        o.role === 'value' &&
        o !== reference &&
        o.dimension === reference.dimension &&
        o.paragraph === m.paragraph &&
        m.sentence - o.sentence <= 1 &&
        o.depth <= m.depth,
    );
  if (!nearest) return [];
  return [nearest, ...passage.listing(nearest).map(({ whole }) => whole)];
}

/** The targets that a shortfall or an excess may be counted from: paired with it, or those near it. */
function targetsFor(passage: Passage, m: Mention): Mention[] {
  const paired = pairedWith(passage, m, (o) => isValue(o) && (o.role === 'target' || o.role === 'base'));
  if (paired) return paired.dimension === m.dimension ? [paired] : [];
  return passage
    .around(m.index, 8, 3)
    .filter((o) => usable(o) && o.role === 'target' && o.dimension === m.dimension)
    .filter((o) => o.paragraph === m.paragraph && Math.abs(m.sentence - o.sentence) <= 1)
    .reverse();
}

/** 距任务还差37.5亿元, 超额完成105家, 剩余17个: how far a result is from its target. */
function fromTarget(passage: Passage, m: Mention, beyond: boolean): Differences {
  const targets = targetsFor(passage, m);
  const readings = targets.flatMap((target) => {
    const results = nowsFor(passage, m, target).filter((result) => result !== m);
    return results.map((result) =>
      beyond ? { more: result, less: target } : { more: target, less: result },
    );
  });
  const [only] = readings;
  const near = only !== undefined && [only.more, only.less].every((o) => o.part === m.part);
  return { readings, sure: readings.length === 1 && near };
}

/** 比上年同期73亿元增加2亿元: how far a value is from its base. */
function fromBase(passage: Passage, m: Mention): Differences {
  const beside = passage.around(m.index, 3, 1).find((o) => o.role === 'base' && o.dimension === m.dimension);
  const lead = leadOfList(passage, m);
  const falls = m.decline || (/少|减|降/u.test(lead) && !MORE.test(lead));
  const nows = nowsFor(passage, m, beside ?? m);
  const bases = nows.map((now) => ({ now, ...basesOf(passage, m, now) }));
  const readings = bases.flatMap(({ now, found }) =>
    found
      .filter((base) => base !== m && base.dimension === m.dimension)
      .map((base) => (falls ? { more: base, less: now } : { more: now, less: base })),
  );
  return { readings, sure: readings.length === 1 && bases.some(({ sure }) => sure) };
}

/** What the words say that this figure is the difference of; nothing where it is none. */
export function differencesAt(passage: Passage, m: Mention): Differences {
  if (!usable(m)) return NONE;
  const lead = leadOfList(passage, m);
  if (LEFT.test(lead)) return fromTarget(passage, m, false);
  const beyond = BEYOND.test(lead);
  const target =
    beyond || SHORT.test(lead) || m.role === 'change'
      ? fromTarget(passage, m, beyond || (!SHORT.test(lead) && MORE.test(lead)))
      : NONE;
  if (m.role !== 'change') return target;
  const base = fromBase(passage, m);
  return base.readings.length > 0
    ? { readings: [...base.readings, ...target.readings], sure: base.sure }
    : target;
}
