import type { Mention } from './mention';
import { BREAK } from '../clauses/place';
import { isValue } from './mention';
import type { Passage } from './passage';

/** Longer lists are cut. */
const LONGEST_LIST = 40;

/** 分别, 依次: each item of the list goes with a thing named before. */
export const EACH_ITS_OWN = /分别|依次/u;

const COUNTED = /(?:项目|企业)?(?:个数|项目数|家数|户数|数量)[^，。；]{0,6}$/u;
const PRICED = /(?:投资|资金|金额|合同)(?:总?额)(?:同比|较|比|增|下|分|均)[^，。；]{0,6}$/u;

/**
 * The value that a percentage or change speaks of: what its bracket explains, else the nearest value before it in the
 * sentence. Null when there is none.
 */
export function subjectOf(passage: Passage, m: Mention): Mention | null {
  const paired = pairedValue(passage, m);
  if (paired) return paired;
  // 产值、税收依次增长43.1%、35.5%: items that go with names are not said of a figure before them.
  const { list } = listOf(passage, m);
  if (list.length > 1 && EACH_ITS_OWN.test(list[0]!.lead)) return null;
  const host = m.host >= 0 ? passage.mentions[m.host] : undefined;
  if (host && isValue(host) && host.role === 'value') return host;
  // 项目225个，总投资585亿元，项目数同比增长9.2%: the words say which of the row.
  const kind = COUNTED.test(m.lead) ? 'count' : PRICED.test(m.lead) ? 'amount' : null;
  for (let at = m.index - 1; at >= Math.max(0, m.index - 12); at -= 1) {
    const before = passage.mentions[at]!;
    if (before.sentence !== m.sentence) break;
    if (kind !== null && before.kind !== kind) continue;
    if (isValue(before) && before.role === 'value' && before.depth <= m.depth) return before;
  }
  // 同比增长14.6%，达到245亿元: the value may follow.
  const after = passage.mentions[m.index + 1];
  const follows = after && after.part === m.part && after.depth === m.depth && isValue(after);
  return follows && after.role === 'value' ? after : null;
}

/** Whether two neighbours are items of one list: both values or both percentages, with no more than 、 or 和 between. */
function follows(before: Mention | undefined, m: Mention): before is Mention {
  if (!before || before.clause !== m.clause || m.since > BREAK.item || EACH_ITS_OWN.test(m.lead))
    return false;
  return before.kind === m.kind || (isValue(before) && isValue(m) && before.role === m.role);
}

/** The list of figures that a mention stands in, and its position there. */
export function listOf(passage: Passage, m: Mention): { list: Mention[]; position: number } {
  const list = [m];
  for (let at = m.index - 1; follows(passage.mentions[at], list[0]!) && list.length < LONGEST_LIST; at -= 1)
    list.unshift(passage.mentions[at]!);
  const position = list.length - 1;
  for (let at = m.index + 1; at < passage.mentions.length && list.length < LONGEST_LIST; at += 1) {
    const next = passage.mentions[at]!;
    if (!follows(list[list.length - 1], next)) break;
    list.push(next);
  }
  return { list, position };
}

/** The words before the first item of the list that a figure stands in: those that hold for all of them. */
export function leadOfList(passage: Passage, m: Mention): string {
  return /^[和及与、]?$/u.test(m.lead) ? listOf(passage, m).list[0]!.lead : m.lead;
}

/**
 * 项目29个、投资181亿元，分别增长16%、22%: the items of a 分别 list go with the last figures before it that `fits`
 * takes, in order.
 */
export function pairedWith(passage: Passage, m: Mention, fits: (other: Mention) => boolean): Mention | null {
  const { list, position } = listOf(passage, m);
  const first = list[0]!;
  const said = EACH_ITS_OWN.test(first.lead);
  if (!said && list.length < 2) return null;
  const others: Mention[] = [];
  for (let at = first.index - 1; at >= 0 && others.length < list.length; at -= 1) {
    const before = passage.mentions[at]!;
    if (before.sentence !== m.sentence) break;
    if (fits(before) && before.depth <= m.depth) others.unshift(before);
    // 52个、167.9亿元，占全市的22.1%和12.4%: without 分别 only two lists right after each other are paired.
    else if (!said) return null;
  }
  const next = others[0] && passage.mentions[others[0].index - 1];
  const joined = others.slice(1).every((o) => o.since <= BREAK.item) && !(next && follows(next, others[0]!));
  if (!said && (!joined || new Set(others.map((o) => o.dimension)).size < list.length)) return null;
  return others.length === list.length ? others[position]! : null;
}

/** The value that an item of a 分别 list goes with. */
export const pairedValue = (passage: Passage, m: Mention): Mention | null =>
  pairedWith(passage, m, (other) => isValue(other) && other.role === 'value' && !passage.isTotal(other)) ??
  pairedWith(passage, m, (other) => isValue(other) && other.role === 'value');

const BARE_GROWTH =
  /^(?:,|，)?(?:分别|均|并|则|又)*(?:可比口径|按可比口径|同口径|名义|实际)?(?:[较比](?:[12]\d{3}年)?(?:上年|去年)?(?:同期)?|同比|环比)*(?:实现)?(?:正|负)?(?:增长率?|增幅|增速|上升|提高|上涨|下降|回落|减少|降低|下滑|降幅|跌幅|增|降)?(?:了|约|为|达|达到)?$/u;

/** 同比增长, with no noun of its own: the growth of the figure just before it. */
export const isBareGrowth = (m: Mention): boolean =>
  BARE_GROWTH.test(
    m.lead.replace(/^[（(]/u, '').replace(/^(?:签约|新)?(?:项目|企业)?(?:个数|项目数|家数|户数|数量)/u, ''),
  );

/** 124个项目已开工122个: two figures of one clause are only a list where 、 or 和 joins them. */
const areListed = (list: readonly Mention[], b: Mention): boolean =>
  list.includes(b) && list.slice(1).every((m) => m.since >= BREAK.item || /^[和及与]/u.test(m.lead));

/**
 * Whether two figures are told side by side, so that neither is a share of the other: items of one list, or both what
 * a list of percentages goes with (合同外资2.45亿美元、到位1.06亿美元，分别占全市的63.6%和65.5%).
 */
export const areSideBySide = (passage: Passage, percent: Mention, a: Mention, b: Mention): boolean =>
  areListed(listOf(passage, a).list, b) ||
  (percent.role === 'share' &&
    listOf(passage, percent).list.length > 1 &&
    a.part === b.part &&
    EACH_ITS_OWN.test(leadOfList(passage, percent)));
