import { headIn } from '../binding/head';
import type { Mention } from '../binding/mention';
import { isPercent, isValue } from '../binding/mention';
import { nameIn } from '../binding/name';
import type { Passage } from '../binding/passage';
import { numberOf } from '../verdict/format';
import { compare, equals, multiply } from '../../model/rational';
import { baseUnits, inUnit } from './growth';
import { meets } from '../../model/interval';

/** How many earlier mentions of one value are remembered. */
const REMEMBERED = 4;

/** The last characters before two figures that say that both are of the same thing. */
const SAME_WORDS = 6;

/** Digits that are not leading or trailing zeros: 3928 → 4, 100 → 1. */
function significantDigits(m: Mention): number {
  const digits = numberOf(m).replace('.', '').replace('-', '').replace(/^0+/u, '');
  return m.places > 0 ? digits.length : digits.replace(/0+$/u, '').length;
}

const labels = new WeakMap<Mention, readonly string[]>();

/** The names of a figure, read once: a figure is compared with many. */
function labelsOf(m: Mention): readonly string[] {
  const known = labels.get(m) ?? namesOf(m);
  labels.set(m, known);
  return known;
}

const namesOf = (m: Mention): string[] =>
  [nameIn(m.lead), nameIn(m.tail), nameIn(headIn(m.tail))].filter((name) => name.length >= 2);

const sharesLabel = (a: Mention, b: Mention): boolean => {
  const own = labelsOf(a);
  return labelsOf(b).some((name) =>
    own.some((other) => other === name || other.endsWith(name) || name.endsWith(other)),
  );
};

/** 42个签约项目中, 43个正式合同项目已有: a count that refers to things told before. */
const REFERS = /^[^，。；\d]{0,12}(?:项目|企业|合同|单位)(?:中|里|当中|已有|，|$)/u;

const OF_THOSE = /^[^，。；\d]{0,12}(?:项目|企业|合同|单位)(?:中|里|当中)(?:有|，|$)?/u;

/** Whether two equal figures may be one figure told twice. */
function isRetold(a: Mention, b: Mention): boolean {
  if (a.kind !== b.kind || a.hedged || b.hedged || (isPercent(a) && a.role !== b.role)) return false;
  if (a.sentence === b.sentence && a.part === b.part) return false;
  const digits = significantDigits(a);
  const sameMeasure = a.measure === b.measure && a.measure !== null;
  // 签约项目已开工110个 … 签约项目已开工110个: the same words before both.
  const sameWords = a.lead.length >= SAME_WORDS && a.lead.slice(-SAME_WORDS) === b.lead.slice(-SAME_WORDS);
  if (sharesLabel(a, b) || (sameWords && digits >= 2)) return digits >= 2 || sameMeasure;
  if (a.kind === 'count' && sameMeasure && digits >= 2 && REFERS.test(b.tail)) return true;
  // 在建项目80个…。80个在建项目中: the sentence begins with what it goes on about.
  if (a.kind === 'count' && a.approx >= 10 && b.lead === '' && OF_THOSE.test(b.tail)) return true;
  return (
    digits >= 4 ||
    (digits >= 3 && (sameMeasure || a.measure === null || b.measure === null || a.kind === 'count')) ||
    (digits >= 2 && sameMeasure && a.kind === 'amount')
  );
}

const keyOf = (m: Mention): string => {
  const base = multiply(m.value, m.factor);
  return `${m.dimension} ${base.num}/${base.den}`;
};

/** Pairs of equal figures told in two places. */
export function retoldPairs(passage: Passage): (readonly [Mention, Mention])[] {
  const seen = new Map<string, Mention[]>();
  const pairs: (readonly [Mention, Mention])[] = [];
  for (const m of passage.mentions) {
    if (!(isValue(m) || isPercent(m)) || m.role === 'threshold' || m.approx === 0) continue;
    const key = keyOf(m);
    const earlier = seen.get(key) ?? [];
    const match = earlier.find((e) => isRetold(e, m));
    if (match) pairs.push([match, m]);
    if (earlier.length < REMEMBERED) seen.set(key, [...earlier, m]);
  }
  return pairs;
}

function row(passage: Passage, anchor: Mention): Mention[] {
  return passage
    .around(anchor.index, 3, 4)
    .filter((m) => m.sentence === anchor.sentence && (isValue(m) || isPercent(m)) && !m.hedged);
}

/** The dates printed in the part of a figure before it: rows of different periods may differ. */
const periodOf = (passage: Passage, m: Mention): string =>
  passage
    .around(m.index, 8, 0)
    .filter((d) => d.kind === 'date' && d.part === m.part && /年/u.test(d.raw))
    .map((d) => d.raw)
    .join(' ');

const EARLIER = /上年|去年|同期|上月|本月|当月|累计|季度|其中/u;

/** A figure of the second row that tells the same thing as one of the first, but differs. */
function contradictions(passage: Passage, a: Mention, b: Mention): (readonly [Mention, Mention])[] {
  const found: (readonly [Mention, Mention])[] = [];
  const named = b.kind === 'count' && a.name.length >= 2 && a.name === b.name;
  for (const y of row(passage, b)) {
    if (y.role === 'target' || y.role === 'base' || y.role === 'change') continue;
    const candidates = row(passage, a).filter(
      (x) => x.kind === y.kind && x.dimension === y.dimension && x.role === y.role && x.part !== y.part,
    );
    const labelled = candidates.filter((x) => sharesLabel(x, y) && x.kind === 'count' && a.kind === 'amount');
    const inRow =
      named && y.part === b.part && y.index > b.index
        ? candidates.filter((x) => x.part === a.part && x.index > a.index)
        : [];
    const x = labelled.length === 1 ? labelled[0] : inRow.length === 1 ? inRow[0] : undefined;
    if (!x) continue;
    if (isValue(x) && x.measure !== null && y.measure !== null && x.measure !== y.measure) continue;
    if (periodOf(passage, x) !== periodOf(passage, y)) continue;
    if (EARLIER.test(y.lead) || EARLIER.test(x.lead)) continue;
    if (!meets(x.range, y.range) && compare(x.range.low, y.range.low) !== 0) found.push([x, y]);
  }
  return found;
}

/** 正式合同45个 … 43个正式合同项目已有31个开工: things counted before, called again with another number. */
function calledAgain(passage: Passage): (readonly [Mention, Mention])[] {
  const found: (readonly [Mention, Mention])[] = [];
  const named = new Map<string, Mention[]>();
  for (const m of passage.mentions) {
    if (m.kind !== 'count' || m.hedged || m.spelled || m.role !== 'value') continue;
    const again = /^([^，。；\d]{4,12}?)(?:项目|企业)?(?:中|里|已有)/u.exec(m.tail)?.[1];
    const before = again !== undefined && m.lead === '' ? (named.get(again) ?? []) : [];
    const [only] = before;
    if (only && before.length === 1 && m.index - only.index <= 40 && !equals(only.value, m.value))
      found.push([only, m]);
    const name = /([^，。；、\d]{4,12}?)(?:项目|企业)?$/u.exec(
      m.lead.replace(/^(?:其中|新|全[市县区])*/u, ''),
    )?.[1];
    if (name !== undefined) named.set(name, [...(named.get(name) ?? []), m]);
  }
  return found;
}

/**
 * A figure told twice 复述 is the same both times.
 * 签约32个 … 签约32个; and where one figure of a row is retold, the others of that row should be as well:
 * 13个工业项目，59.47亿元 … 12个工业项目，59.47亿元.
 */
export function restated(passage: Passage): void {
  for (const [a, b] of calledAgain(passage))
    passage.add({
      kind: 'restated',
      stated: b,
      operands: [a],
      computed: inUnit(baseUnits(a), b),
      verdict: 'inconsistent',
      formula: `前文同名处为${a.raw}`,
      innocent: ['两处的时段、口径或范围可能不同'],
    });
  const reported = new Set<string>();
  for (const [a, b] of retoldPairs(passage)) {
    passage.add({
      kind: 'restated',
      stated: b,
      operands: [a],
      computed: inUnit(baseUnits(a), b),
      verdict: 'consistent',
      formula: `${b.raw}与前文${a.raw}一致`,
    });
    for (const [x, y] of contradictions(passage, a, b)) {
      const key = `${x.index} ${y.index}`;
      if (reported.has(key) || equals(x.value, y.value)) continue;
      reported.add(key);
      passage.add({
        kind: 'restated',
        stated: y,
        operands: [x, a, b],
        computed: inUnit(baseUnits(x), y),
        verdict: 'inconsistent',
        formula: `前文同为${a.raw}处写${x.raw}`,
        innocent: ['两处的时段、口径或范围可能不同'],
      });
    }
  }
}
