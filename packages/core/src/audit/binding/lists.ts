import { BREAK } from '../clauses/place';
import type { Mention } from './mention';
import type { Passage } from './passage';

/**
 * What makes a list of parts: a bracket after the whole, 其中, a colon, a classification 按…分, a total 合计 that closes it,
 * a running total 累计, or a thing and its opposite (已开工, 未开工).
 */
export type Opening = 'bracket' | 'among' | 'colon' | 'class' | 'total' | 'running' | 'opposite';

/** A whole with the parts that the grammar, whatever the arithmetic, lists under it. */
export interface List {
  readonly whole: Mention;
  readonly parts: readonly Mention[];
  readonly opening: Opening;
}

const LONGEST = 40;
/** How much text may stand between a whole and its first part. */
const NEAR = 90;

const CLASS = /按[^，。；\n]{1,10}(?:分|看|划分|分类)|分[^，。；\n别]{1,8}看|从[^，。；\n]{1,10}看|按[^，。；\n\d]{2,6}[，:]|其中按/u;
const TOTAL = /(?:合计|共计|总计|总数|小计)[^，。；\n]{0,8}$/u;
const NUMBERED = /([两二三四五六七八九十])(?:项|者|类|个|家|省|市|县|区|园|镇|季度|部分|大)[^，。；\n]{0,6}(?:合计|共计|共|总计)[^，。；\n]{0,8}$/u;
const RUNNING = /^(?!.*(?:占|其中|其余|其他)).*(?:累计|共)[^，。；\n]{0,8}$/u;
const AVERAGE = /平均|[户项个场年家人]均/u;
/** 未开工, 尚未开工, 待开工, 没有开工. */
const OPPOSITE = /未|没有|待(?=开|建|投|签|落)|无(?=法|到)/u;
const DIGITS = '零一二三四五六七八九十';

const mayBe = (whole: Mention, m: Mention): boolean =>
  !m.hedged && !m.bound && m.approx > 0 && m.role === (whole.role === 'target' ? 'target' : 'value');

/** The strongest break between two mentions; 和 and 及 separate as 、 does. */
export function breakBetween(passage: Passage, from: Mention, to: Mention): number {
  let strongest: number = BREAK.item;
  for (let at = from.index + 1; at <= to.index; at += 1)
    strongest = Math.max(strongest, passage.mentions[at]!.since);
  return strongest;
}

/** How the text between the value before and this one opens a list, or null. */
export function openingAt(passage: Passage, before: Mention, first: Mention): Opening | null {
  if (first.host === before.index) return 'bracket';
  const gap = passage.between(before, first).slice(-NEAR);
  const breaks = gap.slice(Math.max(gap.lastIndexOf('。'), gap.lastIndexOf('；'), gap.lastIndexOf(';')) + 1);
  if (CLASS.test(breaks)) return 'class';
  if (/其中|包括|包含/u.test(breaks)) return 'among';
  return breaks.includes(':') && first.opened ? 'colon' : null;
}

/** The items from `position` of a stream on that follow each other by breaks of one kind. */
function itemsFrom(passage: Passage, stream: readonly Mention[], position: number, whole: Mention): Mention[] {
  const first = stream[position]!;
  const items = [first];
  let kind: number | null = null;
  let nested = false;
  for (const m of stream.slice(position + 1, position + LONGEST)) {
    const last = items[items.length - 1]!;
    if (m.sentence !== first.sentence || m.depth < first.depth || m.bracket !== first.bracket) {
      if (m.depth > first.depth && m.sentence === first.sentence) continue;
      break;
    }
    if (TOTAL.test(m.lead)) break;
    const since = breakBetween(passage, last, m);
    const opening = openingAt(passage, last, m);
    if (opening === 'class' || opening === 'colon') break;
    if (opening === 'among') nested = true;
    // What 其中 takes out of an item lasts up to the next semicolon.
    if (nested && since < BREAK.part) continue;
    nested = false;
    if (!mayBe(whole, m)) continue;
    if (kind !== null && since > kind) break;
    kind ??= since;
    items.push(m);
  }
  return items;
}

/** The items just before a total: as many as it says, or back to where their kind of break ends. */
function itemsBefore(passage: Passage, stream: readonly Mention[], position: number): Mention[] {
  const whole = stream[position]!;
  const said = NUMBERED.exec(whole.lead)?.[1];
  const most = said === undefined ? LONGEST : said === '两' ? 2 : DIGITS.indexOf(said);
  const items: Mention[] = [];
  let kind: number | null = null;
  for (let at = position - 1; at >= 0 && items.length < most; at -= 1) {
    const m = stream[at]!;
    const far = whole.sentence - m.sentence > (said === undefined ? 0 : 1) || m.paragraph !== whole.paragraph;
    if (far || m.depth < whole.depth) break;
    if (m.depth > whole.depth) continue;
    if (!mayBe(whole, m)) break;
    const next = items[0];
    if (next) {
      const since = breakBetween(passage, m, next);
      if (kind !== null && since > kind) break;
      kind ??= since;
    }
    items.unshift(m);
    if (m.opened) break;
  }
  return said !== undefined && items.length !== most ? [] : items;
}

/** The list that a total closes. */
function listBefore(passage: Passage, stream: readonly Mention[], position: number): List | null {
  const whole = stream[position]!;
  if (whole.role !== 'value' || /占/u.test(whole.lead)) return null;
  const closed = TOTAL.test(whole.lead) || NUMBERED.test(whole.lead);
  if (!closed && !RUNNING.test(whole.lead)) return null;
  const parts = itemsBefore(passage, stream, position);
  return parts.length < 2 ? null : { whole, parts, opening: closed ? 'total' : 'running' };
}

/** 42个项目，已开工33个；未开工9个: a stage and its opposite make the figure before them. */
function withOpposite(stream: readonly Mention[], position: number): List | null {
  const rest = stream[position]!;
  if (!OPPOSITE.test(rest.lead) || rest.measure === null || rest.hedged) return null;
  for (let at = position - 1; at > 0 && position - at <= 4; at -= 1) {
    const m = stream[at]!;
    const whole = stream[at - 1]!;
    if (m.paragraph !== rest.paragraph || rest.sentence - m.sentence > 1) return null;
    if (m.measure !== rest.measure || OPPOSITE.test(m.lead) || m.depth !== rest.depth) continue;
    const near = whole.paragraph === m.paragraph && m.sentence - whole.sentence <= 1 && whole.depth <= m.depth;
    return near && whole.approx > m.approx && mayBe(whole, m) && mayBe(whole, rest)
      ? { whole, parts: [m, rest], opening: 'opposite' }
      : null;
  }
  return null;
}

const mayBeWhole = (m: Mention): boolean =>
  !m.hedged && m.approx > 0 && (m.role === 'value' || m.role === 'target');

/** All lists among the values of one dimension, in the order of the text. */
export function listsIn(passage: Passage, values: readonly Mention[]): List[] {
  const stream = values.filter((m) => !AVERAGE.test(m.lead));
  const lists: List[] = [];
  let classified: Mention | null = null;
  stream.forEach((m, position) => {
    const total = listBefore(passage, stream, position);
    const opposite = withOpposite(stream, position);
    if (total) lists.push(total);
    if (opposite) lists.push(opposite);
    const before = stream[position - 1];
    if (!before || before.paragraph !== m.paragraph || m.sentence - before.sentence > 1) return;
    const opening = openingAt(passage, before, m);
    if (!opening) return;
    // 按产业分…；按规模分…: the second classification is of the same whole.
    const again = opening === 'class' && classified?.paragraph === m.paragraph && !TOTAL.test(before.lead);
    const whole: Mention = again ? classified! : before;
    if (opening !== 'bracket' && whole.depth !== m.depth) return;
    if (!mayBeWhole(whole) || !mayBe(whole, m)) return;
    if (opening === 'class') classified = whole;
    lists.push({ whole, parts: itemsFrom(passage, stream, position, whole), opening });
  });
  return lists;
}
