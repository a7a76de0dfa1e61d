import { BREAK } from '../clauses/place';
import { isWithinIndustry } from '../binding/industries';
import type { List } from '../binding/lists';
import type { Mention } from '../binding/mention';
import { isPartition } from '../binding/partition';
import type { Passage } from '../binding/passage';
import { rowWords } from '../binding/row-words';
import { agrees } from '../verdict/judge';

/** Parts that were put together by position are taken for the whole list when they miss it by no more than this. */
export const CLOSE = 0.03;
/** A list after 其中 is seldom whole; when it covers all but this much, it is. */
export const ALL_BUT = 0.005;
/** Beyond this even a list that the grammar calls whole is of something else. */
const FAR = 0.25;
/** A list that another measure, or its shares, show to be whole: a misprint of a first digit is still one. */
export const SHOWN = 0.6;
/** 开工84项（新建33项，续建51项）: what a bracket divides a figure into. */
const BRACKETED = 1;
/** What a total 合计 or an opposite 未开工 may be off by. */
const TOLD = 0.1;
/** Classes that by their words exhaust the whole, in a sentence of their own. */
const CLASSED = 0.15;
/** A classification 按…分 that covers all but this much is meant to cover all. */
const SORTED = 0.06;

/** Words at the end of all items that are long enough to say that the rest are their names. */
const SHARED = 4;

const areDistinct = (names: readonly string[]): boolean =>
  new Set(names).size === names.length && !names.includes('');

/** How many characters the words of all items end in alike: 收尾项目完成投资, 新建项目完成投资 → 6. */
function commonEnd([first, ...rest]: readonly string[]): number {
  let length = 0;
  while (
    first !== undefined &&
    length < first.length &&
    rest.every((w) => w.endsWith(first.slice(-length - 1)))
  )
    length += 1;
  return length;
}

/** Whether each item has a name of its own: one that is no measure, or what its row says before the words that all share. */
export function areNamed(passage: Passage, parts: readonly Mention[]): boolean {
  if (areDistinct(parts.map((m) => m.name))) return true;
  const rows = parts.map((m) => rowWords(passage, m).replace(/^(?:其中|，|:)+/u, ''));
  const end = commonEnd(rows);
  const measures = new Set(parts.map((m) => m.measure));
  return (
    end >= SHARED &&
    measures.size === 1 &&
    !measures.has(null) &&
    areDistinct(rows.map((w) => w.slice(0, -end)))
  );
}

export const missOf = ({ whole, parts }: List): number =>
  parts.reduce((total, m) => total + m.approx, 0) / whole.approx - 1;

/** The first share said of each part, where each has one: 甲28个、占60.9%; 乙18个、占39.1%. */
function sharesAddUp(passage: Passage, { parts }: List): boolean {
  const shares = parts.map((m, at) =>
    passage
      .around(m.index, 0, 3)
      .find(
        (p) => p.kind === 'percent' && p.role === 'share' && p.index < (parts[at + 1]?.index ?? p.index + 1),
      ),
  );
  const total = shares.reduce((sum, p) => sum + (p?.approx ?? 0), 0);
  return (
    parts.length > 1 && shares.every((p) => p !== undefined) && Math.abs(total - 100) < 0.06 * parts.length
  );
}

/** The same list in another measure, which does add up: its rows are all there are. */
const addsUpBeside = (passage: Passage, { whole, parts }: List): boolean =>
  passage
    .around(whole.index, 6, 6)
    .filter((m) => m.sentence === whole.sentence && m.dimension !== whole.dimension)
    .filter((m) => passage.stating(m).some((r) => r.kind === 'parts_sum' && agrees(r.verdict)))
    .flatMap((m) => passage.listsOf(m))
    .some(
      (other) =>
        other.parts.length === parts.length &&
        parts.every((m, at) => Math.abs(m.index - other.parts[at]!.index) <= 3),
    );

const NUMERALS = '零一二三四五六七八九十';

/** 五大支柱产业的项目199个，其中…: as many items as there are said to be. */
function areAllAnnounced(passage: Passage, { whole, parts, opening }: List): boolean {
  const number =
    /([三四五六七八九十]|\d{1,2})(?:大|类|个)[^，。；、]{0,6}(?:产业|领域|行业|板块|片区|园区|类)/u.exec(
      whole.lead,
    )?.[1];
  if (number === undefined || parts.length < 3 || opening === 'total' || opening === 'running') return false;
  const said = NUMERALS.includes(number) ? NUMERALS.indexOf(number) : Number(number);
  return (
    said === parts.length && areNamed(passage, parts) && parts.every((m) => m.sentence === whole.sentence)
  );
}

/** 高技术产业, 重点镇: kinds that lie across the others of a list. */
export const ACROSS = /高新?技术|新兴|战略|主导|重点|支柱|特色|数字|现代|先进|民营|规模?以?上|其中|各/u;

/** 其中甲镇3个、乙镇4个、丙镇5个: one enumeration of like things, which do not overlap. */
const areEnumerated = (passage: Passage, { parts }: List): boolean =>
  parts.length >= 3 &&
  areNamed(passage, parts) &&
  !parts.some(({ name }) => ACROSS.test(name)) &&
  parts
    .slice(1)
    .every((m) => m.clause === parts[0]!.clause && m.since === BREAK.item && !/以[上下]/u.test(m.lead));

/** 制造业、采矿业; 东河镇、柳林镇: items of one classification, which do not overlap. */
function areOfOneKind(parts: readonly Mention[]): boolean {
  const names = parts.map((m) => m.name);
  const [kind] = new Set(names.map((name) => name.slice(-1)));
  const same =
    kind !== undefined && '业县区市镇乡园'.includes(kind) && names.every((name) => name.endsWith(kind));
  const nested = names.some(
    (a, at) => names.some((b, other) => other !== at && a.includes(b)) || ACROSS.test(a),
  );
  const industries = names.some((a) => names.some((b) => isWithinIndustry(a, b)));
  return same && names.every((name) => name.length >= 2) && !nested && !industries;
}

/** How far, as a share of the whole, the parts of a list may be from it and still be meant to make it. */
export function reachOf(passage: Passage, list: List): number {
  const { whole, parts, opening } = list;
  const last = parts[parts.length - 1]!;
  if (opening === 'axis') return CLASSED;
  if (parts.length < 2 || last.tail.startsWith('等')) return 0;
  if (opening === 'total' || opening === 'opposite') return TOLD;
  if (addsUpBeside(passage, list) || sharesAddUp(passage, list)) return SHOWN;
  if (areAllAnnounced(passage, list)) return FAR;
  const apart = parts[0]!.sentence !== whole.sentence && opening !== 'within';
  if (isPartition(passage, whole, parts, missOf(list) < 0))
    return opening === 'bracket' ? BRACKETED : !apart ? FAR : opening === 'class' ? CLASSED : SORTED;
  const byOne = whole.kind === 'count' ? 1.01 / whole.approx : 0;
  if (opening === 'running') return areNamed(passage, parts) ? Math.max(CLOSE, byOne) : 0;
  if (!areNamed(passage, parts)) return 0;
  // 从产业看，制造业…；服务业…: two classes that by their words need not be all.
  if (
    opening === 'class' &&
    parts.length > 2 &&
    missOf(list) > 0 &&
    !parts.some(({ name }) => ACROSS.test(name))
  )
    return FAR;
  if (opening === 'class') return parts.length > 2 || missOf(list) > 0 ? SORTED : ALL_BUT;
  // Parts that do not overlap cannot be more than their whole; that they are all of it is only likely when close.
  if (areEnumerated(passage, list)) return missOf(list) > 0 ? FAR : parts.length > 3 ? byOne : ALL_BUT;
  if (missOf(list) > 0 && areOfOneKind(parts)) return FAR;
  // What 其中 leaves out makes them less than the whole; nothing makes them more.
  if (opening === 'among' || opening === 'within') return missOf(list) > 0 ? ALL_BUT : 0;
  return Math.max(CLOSE, byOne);
}
