import { BREAK } from '../clauses/place';
import { AXES, membersOf, namesAxis } from '../lexicon/axes';
import { REST, hasAny } from '../lexicon/cues';
import { itemWords } from './opening';
import type { Mention } from './mention';
import { isValue } from './mention';
import type { Passage } from './passage';
import { rowWords } from './row-words';

const distinct = <T>(list: readonly T[]): boolean => new Set(list).size === list.length;

/** The row that a figure stands in, as far as it is printed before it. */
const rowLead = (m: Mention): string => m.partLead;

/** Distinct years, one a row: 2018年…；2019年…. */
function byYear(parts: readonly Mention[], whole: Mention): boolean {
  const years = parts.map((m) => /([12]\d{3})年[^年]*$/u.exec(rowLead(m))?.[1]);
  const own = /([12]\d{3})年[^年]*$/u.exec(rowLead(whole))?.[1];
  return years.every((y) => y !== undefined && y !== own) && distinct(years);
}

/** Size classes: each part follows a threshold or range of its own, open at both ends where it must be whole. */
function bySize(passage: Passage, parts: readonly Mention[], whole: boolean): boolean {
  const isLimit = (b: Mention | undefined, m: Mention): boolean =>
    b !== undefined && b.part === m.part && (b.bound || b.kind === 'range');
  const limits = parts.map((m) =>
    [passage.mentions[m.index - 1], passage.mentions[m.index - 2]].find((b) => isLimit(b, m)),
  );
  const sized = limits.every((b) => b !== undefined) && distinct(limits);
  // 1亿元以上, 5亿元以上: classes open to the same side lie inside each other.
  const open = (qualifier: Mention['qualifier']): number =>
    limits.filter((b) => b?.bound && b.kind !== 'range' && b.qualifier === qualifier).length;
  const [over, near] = [open('over'), open('near')];
  return sized && over <= 1 && near <= 1 && (!whole || (over === 1 && near === 1));
}

/**
 * Whether the words of the parts exclude each other: they name different members of one axis, a part perhaps several
 * (服务业及农业); and all of them where the axis must be whole.
 */
function byAxis(passage: Passage, parts: readonly Mention[], whole: boolean): boolean {
  const labels: string[][] = [];
  for (const m of parts) {
    // 省外项目7个，到位3.75亿元: the row says it where the figure's own words do not.
    const named = [m.lead === '' ? m.clauseLead : m.lead, rowWords(passage, m)].filter(namesAxis);
    if (named.length === 0) return false;
    labels.push(named);
  }
  return AXES.some((axis) => {
    const all: number[] = [];
    for (const named of labels) {
      const members = named.map((label) => membersOf(axis, label)).find((found) => found.length > 0);
      if (members === undefined) return false;
      all.push(...members);
    }
    return distinct(all) && (!whole || all.length === axis.length);
  });
}

/** A list right after its whole, in brackets or after a colon, one named item after another. */
function byList(passage: Passage, whole: Mention, parts: readonly Mention[]): boolean {
  const [first, ...rest] = parts;
  if (!first || rest.length === 0) return false;
  const last = parts[parts.length - 1]!;
  const inBracket = parts.every((m) => m.host === whole.index);
  const afterColon = first.opened && first.sentence === whole.sentence && parts.length >= 3;
  if (!inBracket && !afterColon) return false;
  const names = parts.map((m) => m.name);
  if (!distinct(names) || names.includes('')) return false;
  if (!rest.every((m) => m.since >= BREAK.item && m.since <= BREAK.part && m.since === rest[0]!.since))
    return false;
  const next = passage.mentions
    .slice(last.index + 1)
    .find((m) => isValue(m) && m.dimension === whole.dimension);
  const complete = !next || next.bracket !== last.bracket || next.sentence !== last.sentence;
  return complete && !last.tail.startsWith('等');
}

/**
 * Whether the parts, by their grammar, exclude each other; and exhaust the whole, which must hold before parts that fall
 * short of it are a finding.
 */
export function isPartition(
  passage: Passage,
  whole: Mention,
  parts: readonly Mention[],
  exhaustive: boolean,
): boolean {
  const last = parts[parts.length - 1]!;
  // 未开工项目中有7个: some of a class, not the class.
  if (parts.some((m) => /[中里]有?$/u.test(m.lead) && !/其中有?$/u.test(m.lead))) return false;
  const before = parts[parts.length - 2];
  const lastWords =
    before && last.sentence === before.sentence ? itemWords(passage, before, last) : last.lead;
  if (hasAny(lastWords, REST) && parts.every((m) => m.sentence === last.sentence)) return true;
  const listed = byList(passage, whole, parts) && !(exhaustive && parts[0]!.gap.includes('其中'));
  return (
    listed || byAxis(passage, parts, exhaustive) || byYear(parts, whole) || bySize(passage, parts, exhaustive)
  );
}
