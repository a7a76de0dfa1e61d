import { isMoneyUnit } from '../amounts/units';
import type { FieldKey } from '../../model/field';
import type { Heading } from './heading';
import type { HeadingText } from './heading-text';
import { LEXICON } from './lexicon';
import { FAMILIAR, UNRELATED } from './lexicon/unrelated';

/** A meaning that a heading may have. */
export interface Candidate {
  readonly field: FieldKey;
  readonly confidence: number;
}

/** Headings of the columns that carry the sum of a heading split by source (合计 under 到位资金). */
const SUM = /^(?:合计|总计|总额|共计|总数|总量|计|合计数|合计金额)$/;
/** Words that a group heading adds for its looks: 合同签订情况, 投资方信息, 项目概况. */
const FILLER = /(?<=.{2})(?:基本|相关)?(?:情况|信息|概况|简况|简介|内容)$/;
/** A group that says that its columns are months. */
const BY_MONTH = /(?:各|分|逐|每|按)月(?:份|度)?/;
// Longer texts are sentences, no headings.
const LONGEST = 40;

const NAMES = new Map<string, FieldKey[]>();
for (const { field, names } of LEXICON) {
  for (const name of names) NAMES.set(name, [...(NAMES.get(name) ?? []), field]);
}

const cache = new Map<string, readonly Candidate[]>();
const CACHE_LIMIT = 20_000;

/** The meanings that a heading may have, the likeliest first; none for a heading that concerns no rule. */
export function matchHeading(heading: Pick<Heading, 'levels'>): readonly Candidate[] {
  const levels = heading.levels;
  const last = levels.at(-1);
  if (!last) return [];
  if (levels.length > 1 && SUM.test(last.plain))
    return matchHeading({ levels: withoutSplit(levels.slice(0, -1)) });

  const [group] = levels;
  // 小计 of months or kinds is the sum of its group; below a source (合作方) there are three levels.
  if (levels.length === 2 && group && last.plain === '小计') return matchHeading({ levels: [group] });

  // Beside its whole, 其中 takes nothing from a heading that can mean one thing only (总投资 | 其中 > 正式合同额).
  if (levels.length === 2 && group?.plain === '其中' && isHeadingName(last.plain))
    return matchHeading({ levels: [last] });

  const path = [...levels.slice(0, -1).map((level) => level.whole.replace(FILLER, '')), last.whole].join('/');
  const found = new Map<FieldKey, number>();
  const add = (candidates: readonly Candidate[], weight: number) => {
    for (const { field, confidence } of candidates) {
      found.set(field, Math.max(found.get(field) ?? 0, confidence * weight));
    }
  };
  if (levels.length === 1) add(matchText(last), 1);
  else {
    const groups = levels.slice(0, -1).map((level) => level.plain.replace(BY_MONTH, '').replace(FILLER, ''));
    const joined = groups.map((_, index) => groups.slice(index).join('') + last.plain);
    for (const text of joined) add(matchPlain(text, path), 0.98);
    for (const group of groups) add(matchPlain(last.plain + group, path), 0.9);
    if (!UNRELATED.test(groups.join('/')) || found.size === 0) {
      const alone = matchText(last);
      // What the group says of a bare word (时间, 金额) beats what the word may mean by itself.
      add(alone, found.size > 0 ? 0.85 : UNRELATED.test(groups.join('/')) ? 0.3 : 0.96);
    }
  }
  // What is counted in 个 or % is a number of projects, no project: only a target may be that.
  const counted = levels.some((level) => level.unit !== null && !isMoneyUnit(level.unit));
  return [...found]
    .map(([field, confidence]) => ({ field, confidence }))
    .filter(({ field }) => !counted || field === 'target' || field === 'isIndustrial')
    .filter(({ confidence }) => confidence >= 0.45)
    .sort((a, b) => b.confidence - a.confidence);
}

/** True for a text that is the exact name of a column; quick, for looking at every row. */
export function isHeadingName(text: string): boolean {
  return NAMES.has(text);
}

/** True for a text that stands as a heading in ledgers, whether or not its meaning concerns us. */
export function isHeadingLike(level: HeadingText): boolean {
  // What is counted in a unit is a column, whatever it is called: 当年计划签约项目（个）.
  if (level.unit !== null && /^\D{2,}/.test(level.plain)) return true;
  return FAMILIAR.test(level.plain) || matchText(level).some(({ confidence }) => confidence >= 0.5);
}

/** A heading split by source may say so itself, in its text or in a level of its own: 到位资金来源, 总投资构成. */
function withoutSplit(levels: readonly HeadingText[]): readonly HeadingText[] {
  const trim = (text: string) => text.replace(/(?:其中)?(?:资金)?(?:来源|构成|来源构成)(?:情况|渠道)?$/, '');
  const trimmed = levels.map((level) => ({ ...level, plain: trim(level.plain), whole: trim(level.whole) }));
  const named = trimmed.filter((level) => level.plain !== '');
  return named.length > 0 ? named : levels;
}

/** True for a heading that is nothing but 合计. */
export function isSumHeading({ levels }: Pick<Heading, 'levels'>): boolean {
  return levels.length === 1 && SUM.test(levels[0]?.plain ?? '');
}

/** True for a heading that names something that no rule is about. */
export function isUnrelated(heading: Pick<Heading, 'levels'>): boolean {
  return UNRELATED.test(heading.levels.map((level) => level.whole).join('/'));
}

function matchText(level: HeadingText): readonly Candidate[] {
  const texts: (readonly [string, number])[] = [
    [level.whole, 1],
    [level.plain, level.whole === level.plain ? 1 : 0.99],
    ...level.parts.map((part, index) => [part, index === 0 ? 0.9 : 0.8] as const),
  ];
  const best = new Map<FieldKey, number>();
  for (const [text, weight] of texts) {
    for (const { field, confidence } of matchPlain(text, level.whole)) {
      best.set(field, Math.max(best.get(field) ?? 0, confidence * weight));
    }
  }
  return [...best].map(([field, confidence]) => ({ field, confidence }));
}

/** Matches a text; `context` is what is searched for words that make it an unrelated heading. */
function matchPlain(text: string, context: string): readonly Candidate[] {
  if (text === '' || text.length > LONGEST || context.length > 3 * LONGEST) return [];
  const key = `${text}\u0000${context}`;
  const known = cache.get(key);
  if (known) return known;
  const found: Candidate[] = (NAMES.get(text) ?? []).map((field) => ({ field, confidence: 1 }));
  if (!UNRELATED.test(context)) {
    for (const { field, patterns = [] } of LEXICON) {
      const confidence = patterns.find(([pattern]) => pattern.test(text))?.[1];
      if (confidence !== undefined && !found.some((candidate) => candidate.field === field)) {
        found.push({ field, confidence });
      }
    }
  }
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(key, found);
  return found;
}
