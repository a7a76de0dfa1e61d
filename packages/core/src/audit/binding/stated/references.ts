import type { Mention } from '../mention';
import { isValue } from '../mention';
import { yearOf } from '../period';
import type { Passage } from '../passage';
import { pairedWith } from '../subject';

/** What a change or a growth may be counted from; `sure` where the grammar leaves nothing else. */
export interface References {
  readonly found: readonly Mention[];
  readonly sure: boolean;
}

const COMPARED = /[比较同与超][^，。；]{0,2}(?:去年|上年|前年|上月|上季度|年初|[12]\d{3}年)(?:同期|末|底)?/gu;
const BEFORE = /去年|上年|前年|上月|上季度|年初/gu;
const NOW = /今年|本年|本月|当月|目前|截至|截止/gu;

const lastIn = (text: string, words: RegExp): number => {
  let last = -1;
  for (const { index } of text.matchAll(words)) last = index;
  return last;
};

/** Whether the words before a figure speak of the period before: 去年…签约23个. */
function isEarlier(m: Mention): boolean {
  const words = m.partLead.replace(COMPARED, '');
  const before = lastIn(words, BEFORE);
  return before >= 0 && before > lastIn(words, NOW);
}

/** The part of a year 时段 that the words speak of: a whole year is no base for half of one. */
const spanOf = (m: Mention): string =>
  /(?:[上下]半年|前?[一二三四]个?季度|\d{0,2}[-至到~]?\d{1,2}月)(?!.*(?:半年|季度|月))/u.exec(
    m.partLead,
  )?.[0] ?? '';

const sameThing = (a: Mention, b: Mention): boolean =>
  a.dimension === b.dimension &&
  a.measure === b.measure &&
  (a.name === b.name || a.name === '' || b.name === '' || a.kind === 'count');

/** The figures of the period before that the sentences around tell of the same thing. */
function earlier(passage: Passage, m: Mention, now: Mention): Mention[] {
  const year = yearOf(now);
  return passage
    .around(m.index, 14, 8)
    .filter((o) => isValue(o) && o !== now && !o.hedged && o.paragraph === m.paragraph && o.approx > 0)
    .filter((o) => Math.abs(o.sentence - m.sentence) <= 1 && o.dimension === now.dimension)
    .filter(
      (o) => o.role === 'base' || (o.role === 'value' && sameThing(o, now) && spanOf(o) === spanOf(now)),
    )
    .filter((o) => {
      const told = yearOf(o);
      if (year !== null && told !== null && year !== told) return told === year - 1;
      return isEarlier(o) && !isEarlier(now);
    });
}

/** A base in brackets belongs to the figure that they explain; any other to its part of the sentence. */
const belongs = (m: Mention, now: Mention, base: Mention): boolean =>
  base.host >= 0
    ? base.host === now.index || base.host === m.index
    : base.clause === m.clause || base.part === now.part || (base.part === m.part && base.depth >= now.depth);

/** The bases that `now` is compared with at `m`, a growth or a change. */
export function basesOf(passage: Passage, m: Mention, now: Mention): References {
  const paired = pairedWith(passage, m, (o) => isValue(o) && o.role === 'base');
  if (paired?.dimension === now.dimension) return { found: [paired], sure: true };
  const told = passage
    .around(m.index, 6, 3)
    .filter((o) => o.role === 'base' && isValue(o) && o !== now && o.dimension === now.dimension)
    .filter((o) => o.sentence === m.sentence && o.approx > 0 && belongs(m, now, o));
  const near = (o: Mention): number => Math.abs(m.index - o.index) + (o.clause === m.clause ? 0 : 10);
  if (told.length > 0) {
    const found = told.sort((a, b) => near(a) - near(b));
    return { found, sure: found[0]!.clause === m.clause || found[0]!.host >= 0 || found.length === 1 };
  }
  const found = earlier(passage, m, now);
  return { found, sure: found.length === 1 && found[0]!.measure === now.measure && now.measure !== null };
}
