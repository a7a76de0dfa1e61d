import { hasAny } from '../lexicon/cues';
import { isHead } from './head';
import type { Mention } from './mention';

/** Figures that may be the parts of a whole, in the order in which a reader would add them up. */
export interface Column {
  readonly members: readonly Mention[];
  /** Whether the whole comes first. */
  readonly forward: boolean;
}

/** Parts are looked for among this many values to either side. */
export const LONGEST = 40;
const STRIDES = [2, 3, 4];
/** How many line breaks may stand between a whole and its parts. */
const FURTHEST = 2;

const every = (list: readonly Mention[], step: number, from: number): Mention[] =>
  list.filter((_, at) => at >= from && (at - from) % step === 0);

/** 目标80亿元，其中甲县30亿元、乙县50亿元: the parts of a target need not be called so again. */
const isListedTarget = (whole: Mention, m: Mention): boolean =>
  whole.role === 'target' &&
  m.role === 'value' &&
  m.sentence - whole.sentence <= 1 &&
  /其中[^，。；]*$/u.test(m.clauseLead);

/** The whole's own role decides what may be its parts: targets add up to targets. */
const mayBePart = (whole: Mention, m: Mention): boolean =>
  !m.hedged &&
  Math.abs(m.paragraph - whole.paragraph) <= FURTHEST &&
  (m.role === (whole.role === 'target' ? 'target' : 'value') || isListedTarget(whole, m)) &&
  m.approx > 0;

/** 工业20个（其中新建8个）、农业6个（其中新建2个）: what the brackets of a row of figures say in the same words. */
function alikeInBrackets(after: readonly Mention[], whole: Mention): Mention[][] {
  const byLead = new Map<string, Mention[]>();
  for (const m of after)
    if (m.depth === whole.depth + 1 && m.host > whole.index && m.lead !== '')
      byLead.set(m.lead, [...(byLead.get(m.lead) ?? []), m]);
  return [...byLead.values()].filter((list) => new Set(list.map((m) => m.host)).size === list.length);
}

/** 进出口186亿元，增长67%（其中出口113亿元、进口73亿元）: a bracket after the growth of the whole explains the whole. */
function explained(after: readonly Mention[], whole: Mention): Mention[] {
  const first = after.find((m) => m.index > whole.index);
  const own =
    first && first.depth === whole.depth + 1 && first.host > whole.index && first.host - whole.index <= 2;
  return own ? after.filter((m) => m.bracket === first.bracket) : [];
}

/** 一产6万元，二产9万元，其中工业7万元、建筑业2万元；三产8万元: the list without what 其中 takes out of an item. */
function withoutInner(level: readonly Mention[]): Mention[][] {
  const outer = (lead: (m: Mention) => string): Mention[] =>
    level.filter((m, at) => at === 0 || !lead(m).includes('其中'));
  return [outer((m) => m.partLead), outer((m) => m.clauseLead)].filter((list) => list.length < level.length);
}

/** 前三位依次为：甲（21亿元）、乙（18亿元）: each item in a bracket of its own, after its name. */
const inOwnBrackets = (after: readonly Mention[], whole: Mention): Mention[] => {
  const items = after.filter((m) => m.depth === whole.depth + 1 && m.host < 0);
  return new Set(items.map((m) => m.bracket)).size === items.length ? items : [];
};

/** How many of the last characters of a lead name what a row tells. */
const LAST_WORDS = 4;

/** 签约项目2989个…。产业园区签约项目1698个…。示范小城镇签约项目640个: rows that end in the words of the whole. */
function alikeInWords(after: readonly Mention[], whole: Mention): Mention[] {
  const words = whole.lead.slice(-LAST_WORDS);
  return after.filter(
    (m) => m.lead === whole.lead || (words.length === LAST_WORDS && m.lead.endsWith(words)),
  );
}

/** 48个专项、326个项目。电网4个专项、52个项目；环保14个专项: what is counted stands after the number. */
const alikeInTail = (after: readonly Mention[], whole: Mention): Mention[] =>
  whole.tail.length < 2 ? [] : after.filter((m) => m.tail === whole.tail);

/**
 * The columns of figures that the parts of `whole` may stand in: what its bracket holds, what follows at the same
 * depth, the same measure, every second, third or fourth figure (rows of several measures), and what stands before it.
 */
function columnsOf(stream: readonly Mention[], position: number, whole: Mention): Column[] {
  const after = stream.slice(position + 1, position + 1 + LONGEST).filter((m) => mayBePart(whole, m));
  const level = after.filter((m) => m.depth === whole.depth);
  const columns: Mention[][] = [after.filter((m) => m.host === whole.index), level];
  if (whole.measure !== null) columns.push(level.filter((m) => m.measure === whole.measure));
  columns.push(explained(after, whole));
  columns.push(
    ...alikeInBrackets(after, whole),
    ...withoutInner(level),
    alikeInWords(level, whole),
    alikeInTail(level, whole),
    inOwnBrackets(after, whole),
    level.filter(isHead),
  );
  for (const step of STRIDES)
    for (let from = 0; from < step; from += 1) columns.push(every(level, step, from));
  const forward = columns
    .filter((members) => members.length >= 2)
    .map((members) => ({ members, forward: true }));
  const before = stream
    .slice(Math.max(0, position - LONGEST), position)
    .reverse()
    .filter((m) => mayBePart(whole, m) && m.depth === whole.depth);
  const total = hasAny(whole.lead, ['合计', '共', '总', '计']);
  const backward = [before, ...(total ? [every(before, 2, 0), every(before, 2, 1)] : [])]
    .filter((members) => members.length >= 2)
    .map((members) => ({ members, forward: false }));
  return [...forward, ...backward];
}

const known = new WeakMap<Mention, readonly Column[]>();

/** The columns of a whole, made once: sums that fit and sums that come close are looked for in the same ones. */
export function columnsFor(stream: readonly Mention[], position: number, whole: Mention): readonly Column[] {
  const columns = known.get(whole) ?? columnsOf(stream, position, whole);
  known.set(whole, columns);
  return columns;
}
