import { exactly, meets, scale, sumOf } from '../../model/interval';
import { add, divide, hundred, rational } from '../../model/rational';
import type { Mention } from '../binding/mention';
import type { Passage } from '../binding/passage';
import { hasAny } from '../lexicon/cues';
import { numberOf, percentText } from '../verdict/format';
import type { Verdict } from '../types';
import type { Relation } from './relation';

const SAYS_STRUCTURE = ['结构', '分布', '构成', '比重分别', '占比分别', '比例为', '比例分别', '分别占'];

/** Points by which a structure may miss 100% and still be meant to be whole. */
const NEARLY = 2;
/** Of the three industries, which are all there are, a misprint of a first digit. */
const THREE = 30;

/** 由2.1:58.9:39变化为2.1:55.7:42.2: a ratio goes on over a colon and ends there. */
const isOne = (passage: Passage, last: Mention, m: Mention): boolean =>
  m.kind !== 'ratio' || passage.between(last, m) === ':';

/** Shares beside each other: the items of one list, or the parts of a:b:c. */
export function shareLists(passage: Passage): Mention[][] {
  const lists: Mention[][] = [];
  let list: Mention[] = [];
  for (const m of passage.mentions) {
    const share = (m.kind === 'percent' || m.kind === 'ratio') && m.role === 'share';
    const last = list[list.length - 1];
    const follows =
      last &&
      m.index === last.index + 1 &&
      m.clause === last.clause &&
      m.kind === last.kind &&
      isOne(passage, last, m);
    if (share && follows) list.push(m);
    else {
      if (list.length > 1) lists.push(list);
      list = share ? [m] : [];
    }
  }
  if (list.length > 1) lists.push(list);
  return lists;
}

/** Shares of one whole that were found one by one: 比重3.9%…比重57%…. */
export function siblingsOf(passage: Passage): Mention[][] {
  const lists: Mention[][] = [];
  for (const sentence of new Map(shareGroups(passage)).values())
    if (sentence.length > 1) lists.push(sentence);
  return lists;
}

function shareGroups(passage: Passage): Map<number, Mention[]> {
  const groups = new Map<number, Mention[]>();
  for (const m of passage.mentions) {
    if (m.kind !== 'percent' || m.role !== 'share') continue;
    const group = groups.get(m.sentence);
    if (group) group.push(m);
    else groups.set(m.sentence, [m]);
  }
  return groups;
}

/** Shares of one printed whole, whose parts add up to it: the shares do so too. */
function sharesOfWholes(passage: Passage): Mention[][] {
  return passage.found
    .filter((r) => r.kind === 'parts_sum' && r.stated !== null)
    .flatMap((sum) => {
      const shares = sum.operands.flatMap(
        (part) =>
          passage.using(part).find((r) => r.kind === 'share' && r.operands.at(-1) === sum.stated)?.stated ??
          [],
      );
      return shares.length === sum.operands.length && shares.length > 1 ? [shares] : [];
    });
}

function structure(list: readonly Mention[], whole: boolean): Relation | null {
  const range = sumOf(list.map((m) => m.range));
  const point = list.map((m) => m.value).reduce(add, rational(0));
  const near = Math.abs(Number(point.num) / Number(point.den) - 100);
  const fits = meets(range, exactly(hundred));
  const first = list[0]!;
  const states = first.kind === 'ratio' || hasAny(first.clauseLead, SAYS_STRUCTURE);
  const isAll = list.length === 3 && (first.kind === 'ratio' || /三(?:次|大)?产/u.test(first.clauseLead));
  if (!fits && !(states && list.length > 2 && near < (isAll ? THREE : NEARLY))) return null;
  if (first.kind !== 'ratio' && !states && !whole && list.length === 2 && near > 0) return null;
  const verdict: Verdict = near === 0 ? 'consistent' : fits ? 'within-rounding' : 'inconsistent';
  const places = Math.max(...list.map((m) => m.places));
  return {
    kind: 'structure_100',
    stated: null,
    operands: list,
    computed: { point, range: scale(range, divide(hundred, hundred)) },
    verdict,
    formula: `${list.map(numberOf).join(' + ')} = ${percentText(point, places)}，各部分占比之和应为100%`,
    innocent: fits ? [] : ['所列各项可能没有包括全部，或互有交叉'],
  };
}

/**
 * Shares of a whole add up to 100% within rounding.
 * 三次产业结构为5.2:61.3:33.5: 5.2 + 61.3 + 33.5 = 100.
 */
export function structure100(passage: Passage): void {
  const seen = new Set<string>();
  const wholes = sharesOfWholes(passage);
  for (const list of [...wholes, ...shareLists(passage), ...siblingsOf(passage)]) {
    const key = list.map((m) => m.index).join(' ');
    if (seen.has(key) || list.length > 40) continue;
    seen.add(key);
    const relation = structure(list, wholes.includes(list));
    if (relation) passage.add(relation);
  }
}
