import type { Mention } from '../mention';
import type { Passage } from '../passage';
import { pairedWith } from '../subject';

/** A percentage and the one that it is compared with. */
export type Compared = readonly [subject: Mention, reference: Mention];

const isPercent = (m: Mention): boolean => m.kind === 'percent';
const LAST_YEAR = /(?:上年|去年|同期|上月|上季度|年初|上年末|全[国省市州县区]|平均)/u;
const BETWEEN =
  /^(?:的)?(?:平均|水平|增速|增幅|降幅|占比|比重|完成率)*[)）]?(?:水平)?(?:分别|又|再|累计|共|约|仅|还|要)*[高低快慢多少小大提上下回扩收减增落差]/u;

/** 比上年的58.1%提高4.3个百分点: itself what something else was compared with. */
function isReference(passage: Passage, m: Mention): boolean {
  const next = passage.mentions[m.index + 1];
  return next?.kind === 'points' && next.clause === m.clause && /[比较]/u.test(m.clauseLead);
}

/** The percentage that is compared: the item that 分别 pairs it with, or the nearest before it in another clause. */
function subjectOf(passage: Passage, points: Mention): Mention | null {
  const paired = pairedWith(passage, points, isPercent);
  if (paired) return paired;
  const host = passage.mentions[points.host];
  if (host && isPercent(host)) return host;
  for (let at = points.index - 1; at >= Math.max(0, points.index - 8); at -= 1) {
    const m = passage.mentions[at]!;
    if (m.sentence !== points.sentence) return null;
    if (isPercent(m) && m.clause !== points.clause && m.depth <= points.depth && !isReference(passage, m))
      return m;
  }
  return null;
}

/** 由52.3%提高到今年的58.1%，提高5.8个百分点; 降幅收窄至21.5%，收窄15.3个百分点: from where, and to where. */
function move(passage: Passage, points: Mention): Compared | null {
  const to = passage.mentions[points.index - 1];
  const near = to && isPercent(to) && to.sentence === points.sentence && to.part === points.part;
  if (!near || !/[到至为](?:今年|目前|现在|本年|本月|上半年|[\d年月底末]*)?的?$/u.test(to.lead)) return null;
  const from = passage
    .around(to.index, 4, 0)
    .reverse()
    .find((m) => isPercent(m) && m.sentence === to.sentence);
  if (!from || from.part !== to.part) return null;
  const said = /[由从]/u.test(from.clauseLead) && from.clause === to.clause;
  const narrows = /(?:降幅|增幅|跌幅|增速)/u.test(to.clauseLead) && from.role === 'growth';
  return said || narrows ? [to, from] : null;
}

/** The percentages that the words right around it say it is compared with. */
function referencesOf(passage: Passage, points: Mention, subject: Mention): Mention[] {
  const before = passage.mentions[points.index - 1];
  const beside =
    before && isPercent(before) && before.clause === points.clause && before !== subject
      ? BETWEEN.test(passage.between(before, points))
      : false;
  const bracketed = passage.mentions
    .slice(points.index - 2 < 0 ? 0 : points.index - 2, points.index)
    .find((m) => isPercent(m) && m.depth > points.depth && m.sentence === points.sentence && m !== subject);
  const inBracket = passage.around(points.index, 0, 3).find((m) => isPercent(m) && m.host === points.index);
  const later = lastYears(passage, points);
  return [beside ? before : undefined, bracketed, inBracket, later].filter(
    (m): m is Mention => m !== undefined,
  );
}

/** 同比提高3.1个百分点，去年同期为89.2%: what it was is said afterwards, item by item under 分别. */
function lastYears(passage: Passage, points: Mention): Mention | undefined {
  const list = passage
    .around(points.index, 4, 6)
    .filter((m) => m.kind === 'points' && m.clause === points.clause);
  const position = list.filter((m) => m.index < points.index).length;
  const after = passage
    .around(points.index, 0, 8)
    .filter((m) => isPercent(m) && m.sentence === points.sentence && m.clause !== points.clause);
  const said = after[0] && LAST_YEAR.test(after[0].clauseLead) && /同比|较|比/u.test(points.clauseLead);
  return said && after.length === list.length + 1 ? after[position] : undefined;
}

/** What the grammar says these points are the difference of; several readings where it leaves them open. */
export function pointReadings(passage: Passage, points: Mention): Compared[] {
  const moved = move(passage, points);
  if (moved) return [moved];
  const before = passage
    .around(points.index, 8, 0)
    .reverse()
    .filter((m) => isPercent(m) && m.sentence === points.sentence);
  if (/(?:二者|两者|之间|[两二]个[^，。；]{0,6}|彼此)?相差$/u.test(points.lead) && before[0] && before[1])
    return [[before[0], before[1]]];
  const subject = subjectOf(passage, points);
  if (!subject) return [];
  const references = referencesOf(passage, points, subject);
  if (references.length > 0) return references.map((reference) => [subject, reference]);
  // 下降9.7%，比1—4月又收窄11.8个百分点: against the fall told before it.
  const earlier = before.find((m) => m.index < subject.index && m.role === 'growth');
  const narrows = /收窄|扩大/u.test(points.lead) && /又|再|进一步/u.test(points.lead);
  return narrows && subject.decline && earlier ? [[subject, earlier]] : [];
}
