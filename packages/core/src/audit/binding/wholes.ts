import { isHead } from './head';
import type { Mention } from './mention';
import { isValue } from './mention';
import { isWithinIndustry } from './industries';
import type { Passage } from './passage';
import { rowWords } from './row-words';

/** Stages that only what is signed or in talks can reach, and those that come before them. */
const LATER_STAGES = new Set(['开工', '在建', '投产', '履约', '注册', '落地', '合同', '签约']);
const EARLIER_STAGES = new Set(['签约', '合同', '项目', '投资']);
const SIGNED = new Set(['签约', '合同']);
/** Money that is spent or has arrived is of what was agreed, and that of what it all will cost. */
const MONEY: Readonly<Record<string, number>> = { 投资: 0, 签约: 0, 合同: 1, 到位: 2, 完成: 2, 履约: 2 };

/** How many values of the dimension back the whole may stand; after the part, only a wider industry. */
const REACH = 14;
const AFTER = 6;
/** How many sentences back the largest figure of the same measure may stand: the headline. */
const HEADLINE = 5;
/** How many sentences back what a stage was reached of may stand. */
const STAGE = 2;

/** Whether a figure may be part of another, or have parts. */
export const mayLieWithin = (m: Mention): boolean =>
  isValue(m) &&
  (m.role === 'value' || m.role === 'target') &&
  !m.hedged &&
  m.kind !== 'quantity' &&
  m.approx > 0;

/** Whether the grammar says that `part` is taken out of `whole`: 其中, brackets, 40个项目中. */
function isStated(whole: Mention, part: Mention): boolean {
  // 实际开工58个，其中未按计划开工12个: told beside it, not of it.
  if (/未/u.test(part.lead) && /已|实际/u.test(whole.lead)) return false;
  if (part.host === whole.index) return true;
  const among = /其中|包括|包含/u.test(part.gap + part.clauseLead) && part.sentence === whole.sentence;
  // 签约108个。其中，本区94个: the sentence goes on about the one before.
  const goesOn =
    part.sentence - whole.sentence === 1 && /[。\n]\s*其中[^。]{0,20}$/u.test(part.gap + part.lead);
  return among || goesOn || /^(?:招商|签约)?(?:项目|企业)?[里中]/u.test(whole.tail);
}

/** The last words before a figure say what it is: 农副产品累计出口 and 出口. */
const endsAlike = (a: Mention, b: Mention): boolean =>
  a.lead.length >= 2 &&
  b.lead.length >= 2 &&
  a.lead.slice(-2) === b.lead.slice(-2) &&
  !/[\d、，个家]/u.test(a.lead.slice(-2));

const isAlike = (a: Mention, b: Mention): boolean =>
  (a.measure !== null && a.measure === b.measure) || endsAlike(a, b);

/** A stage that only some of what was signed, or of what was agreed, has reached. */
function isLaterStage(whole: Mention, part: Mention): boolean {
  if (whole.measure === null || part.measure === null) return false;
  if (part.kind === 'amount') return (MONEY[whole.measure] ?? 9) < (MONEY[part.measure] ?? 0);
  return (
    (EARLIER_STAGES.has(whole.measure) && LATER_STAGES.has(part.measure) && whole.measure !== part.measure) ||
    (whole.measure === '洽谈' && SIGNED.has(part.measure)) ||
    (whole.measure === '开工' && part.measure === '投产')
  );
}

const NOUNS = /项目|企业|合同|公司|单位/u;

/** 签约项目56个 … 26个重点项目, 亿元以上项目12个: some of the things counted before. */
function isSomeOf(passage: Passage, whole: Mention, part: Mention): boolean {
  if (part.kind !== 'count' || isSized(passage, whole)) return false;
  const noun = NOUNS.exec(part.lead + part.tail)?.[0];
  const some = isHead(part) || isSized(passage, part) || isHeadline(passage, whole);
  return noun !== undefined && some && rowWords(passage, whole).includes(noun);
}

/** Whether a paragraph begins with a value: it is what the rest is about. */
function isHeadline(passage: Passage, m: Mention): boolean {
  for (let at = m.index - 1; at >= 0; at -= 1) {
    const before = passage.mentions[at]!;
    if (before.paragraph !== m.paragraph) return true;
    if (isValue(before) && before.dimension === m.dimension) return false;
  }
  return true;
}

/** Whether a count is of a size class: 亿元以上项目12个. */
const isSized = (passage: Passage, m: Mention): boolean => {
  const limit = passage.mentions[m.index - 1];
  return (
    /[亿万]元?以[上下]/u.test(m.lead) ||
    (limit !== undefined &&
      (limit.bound || limit.hedged) &&
      limit.kind === 'amount' &&
      limit.clause === m.clause)
  );
};

/** Whether the words make `part` a likely part: the same measure under another name, some of the same things, a later stage. */
function isLikely(passage: Passage, whole: Mention, part: Mention): boolean {
  const back = part.sentence - whole.sentence;
  if (back > HEADLINE || part.paragraph !== whole.paragraph) return false;
  if (isAlike(whole, part))
    return (
      part.name !== whole.name || part.name === '' || back > 0 || /其中/u.test(passage.between(whole, part))
    );
  if (isSomeOf(passage, whole, part)) return true;
  if (back > STAGE) return false;
  if (part.measure === null || whole.measure === null)
    return (
      part.clause === whole.clause ||
      (back === 0 && part.kind === 'count' && LATER_STAGES.has(part.measure ?? ''))
    );
  return isLaterStage(whole, part);
}

export interface Whole {
  readonly whole: Mention;
  readonly stated: boolean;
}

/** 第二产业投资 beside 工业投资: the wider industry, before or after. */
function widerIndustry(passage: Passage, stream: readonly Mention[], position: number): Mention | undefined {
  const part = stream[position]!;
  return stream
    .slice(Math.max(0, position - REACH), position + 1 + AFTER)
    .filter((m) => m.paragraph === part.paragraph && Math.abs(m.sentence - part.sentence) <= HEADLINE)
    .find(
      (m) =>
        mayLieWithin(m) &&
        isAlike(m, part) &&
        isWithinIndustry(rowWords(passage, part), rowWords(passage, m)),
    );
}

/** 计划开工183项，其中1-10月计划开工140项: part of a target, called a plan as well. */
const isPlannedPart = (whole: Mention, part: Mention): boolean =>
  whole.role === 'target' && part.role === 'value' && /计划/u.test(part.lead) && isStated(whole, part);

/** The size class of a count: 10亿元, 亿元; '' where it has none. */
function sizeOf(passage: Passage, m: Mention): string {
  const limit = passage.mentions[m.index - 1];
  return limit?.bound && limit.clause === m.clause
    ? limit.raw
    : (/[亿万]元?(?=以[上下])/u.exec(m.lead)?.[0] ?? '');
}

/** Whether a figure before tells the same of a wider scope: 亿元以上项目 of all and of one park. */
function isNamesake(passage: Passage, whole: Mention, part: Mention): boolean {
  const [size, other] = [sizeOf(passage, part), sizeOf(passage, whole)];
  if (size !== '' || other !== '') return size === other;
  return part.name.length >= 2 && whole.name.endsWith(part.name);
}

/** The likely wholes before a part, by what makes them so; of each kind the nearest, and the largest of its measure. */
function likelyBefore(passage: Passage, stream: readonly Mention[], position: number): Mention[] {
  const part = stream[position]!;
  let [nearest, largest, namesake, stage, headline]: (Mention | null)[] = [null, null, null, null, null];
  for (let at = position - 1; at >= Math.max(0, position - REACH); at -= 1) {
    const whole = stream[at]!;
    if (!mayLieWithin(whole) || whole.depth > part.depth || whole.role !== part.role) continue;
    if (whole.approx <= part.approx || !isLikely(passage, whole, part)) continue;
    const alike = isAlike(whole, part);
    const same = part.measure !== null && whole.measure === part.measure;
    if (same && nearest?.measure !== part.measure) nearest = whole;
    nearest ??= whole;
    if (alike && whole.approx > (largest?.approx ?? 0)) largest = whole;
    if (alike && isNamesake(passage, whole, part)) namesake ??= whole;
    if (isLaterStage(whole, part)) stage ??= whole;
    if (part.kind === 'count' && isHeadline(passage, whole)) headline = whole;
  }
  return [nearest, largest, namesake, stage, headline].filter((m): m is Mention => m !== null);
}

/** The whole that 其中 or a bracket states: of those that it may speak of, the one of the part's measure. */
function statedBefore(stream: readonly Mention[], position: number): Mention | undefined {
  const part = stream[position]!;
  const told = stream
    .slice(Math.max(0, position - REACH), position)
    .reverse()
    .filter(
      (m) => mayLieWithin(m) && m.depth <= part.depth && (m.role === part.role || isPlannedPart(m, part)),
    );
  const at = told.findIndex((m) => isStated(m, part));
  return told.slice(at, at + 3).find((m) => isStated(m, part) && isAlike(m, part)) ?? told[at];
}

/**
 * What a value may be part of: the whole that the grammar states; and of the likely ones the nearest where none is
 * stated, the largest of the same measure, its namesake, the stage before, the headline and the wider industry.
 */
export function wholesFor(passage: Passage, stream: readonly Mention[], position: number): Whole[] {
  const part = stream[position]!;
  const stated = statedBefore(stream, position);
  const [nearest, ...others] = likelyBefore(passage, stream, position);
  const wider = widerIndustry(passage, stream, position);
  const told = stated && stated.approx >= part.approx;
  // 甲县…，开工10项。乙县…，开工8项: the row before is beside it.
  const isRow =
    nearest &&
    nearest.lead === part.lead &&
    nearest.lead !== '' &&
    others.length > 0 &&
    !/其中/u.test(passage.between(nearest, part));
  const likely = [
    ...(nearest && !isRow && (!told || nearest.measure === part.measure) ? [nearest] : []),
    ...others,
    ...(wider ? [wider] : []),
  ];
  return [
    ...(stated ? [{ whole: stated, stated: true }] : []),
    ...[...new Set(likely)].filter((whole) => whole !== stated).map((whole) => ({ whole, stated: false })),
  ];
}
