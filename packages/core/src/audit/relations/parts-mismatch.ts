import { BREAK } from '../clauses/place';
import type { Mention } from '../binding/mention';
import { isPartition } from '../binding/partition';
import type { Passage } from '../binding/passage';
import type { Run } from '../binding/runs';
import { LONGEST } from '../binding/columns';
import { CLOSE_BY, runsFor, structureOf } from '../binding/runs';
import type { Tolerance } from '../binding/runs';
import type { List } from '../binding/lists';
import { breakBetween, openingAt } from '../binding/opening';
import { rowWords } from '../binding/row-words';
import { hasAny } from '../lexicon/cues';
import { agrees } from '../verdict/judge';
import { evidence, sumRelation } from './parts-sum';
import { ACROSS, ALL_BUT, CLOSE, SHOWN, areNamed, missOf, reachOf } from './reach-of-list';
import type { Relation } from './relation';
import { isMisprinted, misprintSurprise } from './misprint-in-list';

/** So close to its sum, and so built, a run is meant to make it: powers of ten against an accident. */
const CERTAIN = 3.6;
/** 资金（不含石油）中: the list is of less than the whole before it. */
const LEAVES_OUT = /不含|不包[含括]|未含|剔除|扣除|除[^，。；\d]{1,12}(?:之?外|以外)/u;

/** What may well be more than the whole that it follows. */
const EXCEEDING = ['累计', '总投资', '投资总额', '带动', '计划', '拉动', '超', '目标'];

const INNOCENT = [
  '所列各项可能没有包括全部',
  '各项之间可能另有未列的类别',
  '总数与分项的统计时点或口径可能不同',
];

/** A remainder below this share of the smallest item is hardly an item that was left out. */
const LEFT_OUT = 0.1;

/** Three named items or more right after their whole, introduced by 其中, a colon or 包括, which all but cover it. */
function allButCovers(passage: Passage, { whole, parts, miss }: Run): boolean {
  const first = parts[0]!;
  const listed = first.sentence === whole.sentence && (first.opened || hasAny(first.gap, ['其中', '包括']));
  // What could have been left out is too little to be an item of its own.
  const smallest = Math.min(...parts.map((m) => m.approx));
  const isSlip = miss > 0 || -miss * whole.approx < smallest * LEFT_OUT;
  return listed && isSlip && parts.length >= 3 && Math.abs(miss) <= ALL_BUT && areNamed(passage, parts);
}

/** Another measure of the same rows that does add up: 181.53 = 95.03 + 86.5 beside 29个 against 20个 and 8个. */
function confirmedBeside(passage: Passage, { whole, parts }: Run): boolean {
  const inSentence = (a: Mention, b: Mention): boolean =>
    a.sentence === b.sentence && a.depth === b.depth && Math.abs(a.index - b.index) <= 4;
  const isRow = (r: Relation): boolean =>
    r.operands.length === parts.length &&
    parts.every((m, at) => inSentence(m, r.operands[at]!)) &&
    new Set(parts.map((m, at) => m.index < r.operands[at]!.index)).size === 1;
  const rows = passage
    .around(whole.index, 4, 4)
    .filter((m) => m.dimension !== whole.dimension || m.measure !== whole.measure)
    .flatMap((m) => passage.stating(m))
    .filter((r) => r.kind === 'parts_sum' && r.stated !== null && agrees(r.verdict) && isRow(r));
  const beside = rows.some(
    (r) =>
      inSentence(r.stated!, whole) &&
      r.stated!.dimension !== whole.dimension &&
      parts[0]!.index < r.operands[0]!.index,
  );
  // Two figures make a third by accident now and then: there must be more of them, or more rows that agree.
  const alike = [whole, ...parts].every(
    (m) => m.lead.slice(-2) === whole.lead.slice(-2) && m.measure === whole.measure,
  );
  return beside || rows.length > 1 || (rows.length === 1 && (parts.length > 2 || alike));
}

/** Whether the run begins and ends where its rows do: the next figure of its column stands outside the list. */
function isWhole({ parts, beside: [before, next] }: Run): boolean {
  const first = parts[0]!;
  const last = parts[parts.length - 1]!;
  const begins =
    !before || before.sentence !== first.sentence || before.depth !== first.depth || first.opened;
  const ends =
    !next || next.sentence !== last.sentence || next.depth !== last.depth || next.bracket !== last.bracket;
  return begins && ends;
}

/** Whether the whole is an item of the same list as its parts: nothing opens a list between them. */
const isSibling = (passage: Passage, { whole, parts: [first, second] }: Run): boolean =>
  first !== undefined &&
  second !== undefined &&
  openingAt(passage, whole, first) === null &&
  !/^[中里]/u.test(whole.tail) &&
  breakBetween(passage, whole, first) <= breakBetween(passage, first, second);

/** Whether no figure of the parts' kind stands between them, but what 其中 takes out of one, or all are told in the same words. */
function lacksNone({ whole, parts }: Run, stream: readonly Mention[]): boolean {
  const first = parts[0]!;
  const last = parts[parts.length - 1]!;
  const from = stream.indexOf(first);
  const level = stream
    .slice(from, from + LONGEST)
    .filter((m) => m.index <= last.index && m.depth === first.depth && m.role === first.role)
    .filter((m) => parts.includes(m) || (m.measure === first.measure && !m.clauseLead.includes('其中')));
  return level.length === parts.length || parts.every((m) => m.lead.slice(-4) === whole.lead.slice(-4));
}

/** Whether a run is a list of its own after its whole, without gaps, and so close to it that it is meant to make it. */
function isCertain(passage: Passage, run: Run, stream: readonly Mention[], tried: number): boolean {
  const { whole, parts } = run;
  const first = parts[0]!;
  // What is left out of a list leaves less than the whole; 以上 classes lie inside each other.
  if (run.miss < 0 || parts.filter((m) => /以[上下]/u.test(m.clauseLead)).length > 1) return false;
  const apart = first.sentence > whole.sentence && first.since >= BREAK.sentence;
  if (!apart && openingAt(passage, whole, first) === null) return false;
  return parts.length >= 3 && lacksNone(run, stream) && evidence(passage, run, tried) >= CERTAIN;
}

/** Whether the miss of a run that was put together by position is a finding. */
function isSuspect(passage: Passage, run: Run, stream: readonly Mention[]): boolean {
  const { whole, parts, miss } = run;
  if (allButCovers(passage, run)) return true;
  return isNear(run, CLOSE) && lacksNone(run, stream) && isPartition(passage, whole, parts, miss < 0);
}

/** Whether a run misses its whole by no more than a share of it, or by one. */
const isNear = ({ whole, miss }: Run, share: number): boolean =>
  Math.abs(miss) <= share || (whole.kind === 'count' && Math.abs(miss) * whole.approx <= 1.01);

/** A single part taken out of the whole that is more than all of it: a slip of 万 and 亿, say. */
const overflows = ({ whole, parts, opening }: List): boolean =>
  parts.length >= 2 &&
  parts[0]!.sentence === whole.sentence &&
  parts[0]!.index - whole.index <= 2 &&
  (opening === 'among' || opening === 'within' || opening === 'bracket') &&
  parts.some((m) => m.range.low.num > 0n && m.approx > whole.approx * 1.0001 && m.part === parts[0]!.part) &&
  parts.every((m) => (m.measure === null || m.measure === whole.measure) && !hasAny(m.lead, EXCEEDING));

/** All three industries, which a misprint keeps from making their whole. */
const isMisprintedAxis = (list: List): boolean =>
  list.opening === 'axis' && misprintSurprise(list) >= EXPLAINS.classes;

/** Sums that a misprint may have put this far from their whole. */
const WITHIN_REACH: Tolerance = () => SHOWN;
/** How many sentences a misprinted list may stand from its whole. */
const FURTHEST = 2;
/** How surprising a misprint must be as the reason that all classes of a whole miss it; and that rows of a list do. */
const EXPLAINS = { classes: 3, left: 10, rows: 2.6 };
/** What rows of one list, each with one figure of its kind, add to that. */
const ROWS = 1.5;

/** Whether each part heads or fills a row 行 of its own, and no row of the list is left out. */
function areRows({ parts }: Pick<Run, 'parts'>, stream: readonly Mention[]): boolean {
  const [first, last] = [parts[0]!, parts[parts.length - 1]!];
  const bySemicolon = last.sentence === first.sentence;
  const rows = bySemicolon ? last.part - first.part : last.sentence - first.sentence;
  const distinct = new Set(parts.map((m) => (bySemicolon ? m.part : m.sentence)));
  const left = stream.filter(
    (m) => m.index > last.index && m.sentence === last.sentence && m.part !== last.part,
  );
  return (
    parts.length >= 4 && distinct.size === parts.length && rows === parts.length - 1 && left.length === 0
  );
}

/** Whether rows that, by their words or by another measure, are all there are miss their whole by a misprint. */
function isMisprintedRun(passage: Passage, run: Run, stream: readonly Mention[], tried: number): boolean {
  const { whole, parts } = run;
  const apart = parts[0]!.sentence - whole.sentence;
  if (apart > FURTHEST || parts[0]!.paragraph !== whole.paragraph) return false;
  if (parts.length < 2 || isSibling(passage, run)) return false;
  const surprise = misprintSurprise(run);
  if (surprise === 0) return false;
  const divides = isPartition(passage, whole, parts, true);
  if (confirmedBeside(passage, run) && (divides || isPartition(passage, whole, parts, false))) return true;
  if (divides && surprise >= EXPLAINS.left) return true;
  if (!isWhole(run) || !lacksNone(run, stream)) return false;
  // 按类别：产业172个…；基础设施75个…: a classification that ends with its sentence.
  const classed = parts.length >= 3 && openingAt(passage, whole, parts[0]!) === 'class';
  if (divides || classed) return surprise >= EXPLAINS.classes;
  const rows = areRows(run, stream);
  // What is left out of a list leaves less than the whole; what lies across its items makes more.
  if (run.miss < 0 ? !rows || surprise < EXPLAINS.left : parts.some((m) => ACROSS.test(rowWords(passage, m))))
    return false;
  const points =
    Math.log10(surprise) + structureOf(run) + (rows ? ROWS : 0) - Math.log10(Math.max(1, tried)) * 0.6;
  return parts.length >= 3 && points >= EXPLAINS.rows;
}

/**
 * Parts that exclude each other and exhaust their whole, but do not add up to it.
 * 签约29个，其中正式合同20个、框架协议8个: 20 + 8 = 28.
 */
export function partsMismatch(passage: Passage): void {
  const sums = passage.found.filter((r) => r.kind === 'parts_sum');
  const settled = new Set(sums.map((r) => r.stated));
  const reported = new Set<Mention>();
  const inSums = new Set(sums.flatMap((r) => r.operands));
  const report = (list: Pick<List, 'whole' | 'parts'>): void => {
    const relation = sumRelation(list);
    if (agrees(relation.verdict) || LEAVES_OUT.test(passage.between(list.whole, list.parts[0]!))) return;
    passage.add({ ...relation, innocent: INNOCENT });
    settled.add(list.whole);
    reported.add(list.whole);
  };
  for (const list of passage.lists) {
    const again = passage.listsOf(list.whole).some((o) => o !== list);
    if (settled.has(list.whole) && !again) continue;
    if (list.parts.some((m) => inSums.has(m))) continue;
    if (
      Math.abs(missOf(list)) <= reachOf(passage, list) ||
      overflows(list) ||
      isMisprinted(list) ||
      isMisprintedAxis(list)
    )
      report(list);
  }
  const isFree = (run: Run): boolean => run.parts.every((m) => !inSums.has(m));
  for (const stream of passage.streams.values())
    for (let at = 0; at < stream.length; at += 1) {
      if (reported.has(stream[at]!)) continue;
      const isSettled = settled.has(stream[at]!);
      const { runs, tried } = runsFor(stream, at, WITHIN_REACH);
      const free = runs.filter((run) => run.forward && isFree(run));
      const suspect = free
        .filter((run) => !isSettled && Math.abs(run.miss) <= CLOSE_BY(run.whole, 0) && isWhole(run))
        .filter(
          (run) =>
            (isNear(run, 2 * CLOSE) && confirmedBeside(passage, run)) ||
            (!isSibling(passage, run) &&
              (isSuspect(passage, run, stream) || isCertain(passage, run, stream, tried))),
        )
        .sort((a, b) => structureOf(b) - structureOf(a))[0];
      if (suspect) {
        report(suspect);
        continue;
      }
      const misprinted = free
        .filter((run) => isMisprintedRun(passage, run, stream, tried))
        .filter((run) => !isSettled || isPartition(passage, run.whole, run.parts, true))
        .sort((a, b) => structureOf(b) - structureOf(a))[0];
      if (misprinted) report(misprinted);
    }
}
