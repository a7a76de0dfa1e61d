import { BREAK } from '../clauses/place';
import { isHead } from './head';
import type { Mention } from './mention';
import type { Passage } from './passage';
import { inOrder, rowWords } from './row-words';

/**
 * What makes a list of parts: a bracket after the whole, 其中, a colon, a classification 按…分, a total 合计 that closes it,
 * a running total 累计, a thing and its opposite (已开工, 未开工), the whole called again by its name (签约项目中，…), or all
 * members of an axis wherever they stand (三次产业).
 */
export type Opening =
  'bracket' | 'among' | 'colon' | 'class' | 'total' | 'running' | 'opposite' | 'within' | 'axis';

/** A whole with the parts that the grammar, whatever the arithmetic, lists under it. */
export interface List {
  readonly whole: Mention;
  readonly parts: readonly Mention[];
  readonly opening: Opening;
}

const LONGEST = 40;
/** How much text may stand between a whole and its first part. */
const NEAR = 90;

const CLASS =
  /按[^，。；\n]{1,10}(?:分|看|划分|分类)|分[^，。；\n别]{1,8}看|从[^，。；\n]{1,10}看|按[^，。；\n\d]{2,6}[，:]|其中按|一、二、三(?:次|大)?产业/u;
const TOTAL = /(?:合计|共计|总计|总数|小计)[^，。；\n]{0,8}$/u;
const NUMBERED =
  /([两二三四五六七八九十])(?:项|者|类|个|家|省|市|县|区|园|镇|季度|部分|大|产|次产业|口|地)[^，。；\n]{0,6}(?:合计|共计|共|总计|累计)[^，。；\n]{0,8}$/u;
/** 新签约项目中，, 612个优选项目中，: the whole is named again, or heads its row. */
const WITHIN =
  /(?:^|[，。;:\n])(?:\d+[个项家宗件])?([^，。;:\n\d]{2,16}?)(?:当)?[中里](?=[，、:]|[^，。;:\n\d]{1,8}$)/u;
const RUNNING = /(?:累计|共)[^，。；\n]{0,8}$/u;
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

/** The words of an item, from the end of the value before it: 其余六个镇共. */
export const itemWords = (passage: Passage, before: Mention, m: Mention): string =>
  passage.between(before, m).slice(-NEAR);

/** How the text between the value before and this one opens a list, or null. */
export function openingAt(passage: Passage, before: Mention, first: Mention): Opening | null {
  if (first.host === before.index) return 'bracket';
  // What a bracket on the way says is said of its own figure: 工业227个（其中新签128个），到位6.6亿元.
  const gap = passage
    .between(before, first)
    .replace(/\([^()]*\)/gu, '')
    .slice(-NEAR);
  // 从规模看。50亿元以上2个: the classification may stand as a sentence of its own.
  const joined = gap.replace(/看。/gu, '看，');
  const breaks = joined.slice(Math.max(...['。', ';', '\n'].map((c) => joined.lastIndexOf(c))) + 1);
  if (CLASS.test(breaks)) return 'class';
  if (/其中|包括|包含/u.test(breaks)) return 'among';
  if (WITHIN.test(`，${breaks}`)) return 'within';
  return breaks.includes(':') && first.opened ? 'colon' : null;
}

/** The items from `position` of a stream on that follow each other by breaks of one kind. */
function itemsFrom(
  passage: Passage,
  stream: readonly Mention[],
  position: number,
  whole: Mention,
): Mention[] {
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
    // 124个新建项目已开工122个: what is told of the things that a row begins with is not a row.
    if (!mayBe(whole, m) || (isHead(first) && !isHead(m))) continue;
    if (kind !== null && since > kind) break;
    kind ??= since;
    items.push(m);
  }
  return items;
}

/** The items just before a total: as many as it says, or back to where their kind of break ends. */
function itemsBefore(
  passage: Passage,
  stream: readonly Mention[],
  position: number,
  said: string | undefined,
): Mention[] {
  const whole = stream[position]!;
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

/** The words that make a value a total; 共签约56个、引资143亿元: they hold for the whole row. */
function totalWords(passage: Passage, m: Mention): string {
  const before = passage.mentions[m.index - 1];
  const inRow =
    before && before.clause === m.clause && m.since <= BREAK.item && before.dimension !== m.dimension;
  return inRow && !/共|合计|总计|累计/u.test(m.lead) ? before.lead : m.lead;
}

/** The list that a total closes. */
function listBefore(passage: Passage, stream: readonly Mention[], position: number): List | null {
  const whole = stream[position]!;
  const words = totalWords(passage, whole);
  if (whole.role !== 'value' || /占/u.test(words)) return null;
  const said = NUMBERED.exec(words)?.[1];
  const closed = TOTAL.test(words) || said !== undefined;
  if (!closed && (!RUNNING.test(words) || /其余|其他|其它|另/u.test(whole.clauseLead))) return null;
  const parts = itemsBefore(passage, stream, position, said);
  return parts.length < 2 ? null : { whole, parts, opening: closed ? 'total' : 'running' };
}

/** 11个项目到位23.4亿元…；其余52个: what is left of an earlier figure, where the two do make it. */
function withRest(stream: readonly Mention[], position: number): List | null {
  const rest = stream[position]!;
  const before = stream[position - 1];
  if (!before || !/^[^，。；]{0,2}(?:其余|其它|其他|剩余)/u.test(rest.lead) || rest.hedged) return null;
  if (before.sentence !== rest.sentence || before.depth !== rest.depth) return null;
  const parts = [before, rest];
  const whole = stream
    .slice(Math.max(0, position - 1 - WHOLE_BACK), position - 1)
    .reverse()
    .find((m) => m.paragraph === rest.paragraph && mayBe(m, rest) && mayBe(m, before) && near(parts, m));
  return whole ? { whole, parts, opening: 'opposite' } : null;
}

/** 42个项目，已开工33个；未开工9个: a stage and its opposite make the figure before them. */
function withOpposite(stream: readonly Mention[], position: number): List | null {
  const rest = stream[position]!;
  if (!OPPOSITE.test(rest.lead) || /[中因]/u.test(rest.lead) || rest.measure === null || rest.hedged)
    return null;
  for (let at = position - 1; at > 0 && position - at <= 4; at -= 1) {
    const m = stream[at]!;
    const whole = stream[at - 1]!;
    if (m.paragraph !== rest.paragraph || rest.sentence - m.sentence > 1) return null;
    if (m.measure !== rest.measure || OPPOSITE.test(m.lead) || m.depth !== rest.depth) continue;
    const near =
      whole.paragraph === m.paragraph && m.sentence - whole.sentence <= 1 && whole.depth <= m.depth;
    return near && whole.approx > m.approx && mayBe(whole, m) && mayBe(whole, rest)
      ? { whole, parts: [m, rest], opening: 'opposite' }
      : null;
  }
  return null;
}

/** The figure that 新签约项目中 calls again: the nearest before it in whose row the words stand. */
function calledAgain(passage: Passage, stream: readonly Mention[], position: number): Mention | null {
  const first = stream[position]!;
  const gap = passage.text.slice(Math.max(0, first.start - NEAR), first.start);
  const breaks = gap.slice(Math.max(...['。', ';', '\n'].map((c) => gap.lastIndexOf(c))) + 1);
  const name = WITHIN.exec(`，${breaks}`)?.[1]?.replace(
    /(?:项目|企业|资金|总数|总额|全部|所有|上述|全[市县区州省])/gu,
    '',
  );
  if (name === undefined) return null;
  for (let at = position - 1; at >= Math.max(0, position - LONGEST); at -= 1) {
    const m = stream[at]!;
    if (first.paragraph - m.paragraph > 3) return null;
    if (
      mayBeWhole(m) &&
      m.depth <= first.depth &&
      m.approx >= first.approx &&
      inOrder(name, rowWords(passage, m))
    )
      return m;
  }
  return null;
}

const mayBeWhole = (m: Mention): boolean =>
  !m.hedged && m.approx > 0 && (m.role === 'value' || m.role === 'target');

/** How many values back the whole of a list in a sentence of its own may stand, and how many lines. */
const WHOLE_BACK = 6;
const LINES_BACK = 3;

const near = (parts: readonly Mention[], whole: Mention): boolean =>
  Math.abs(parts.reduce((sum, m) => sum + m.approx, 0) / whole.approx - 1) < 0.002;

/**
 * The whole of a list that begins at `position`: the value right before it; or, where a sentence ends between, the one
 * before that the list adds up to.
 */
function wholeFor(
  passage: Passage,
  stream: readonly Mention[],
  position: number,
  opening: Opening,
): List | null {
  const first = stream[position]!;
  const listFor = (whole: Mention): List | null =>
    mayBeWhole(whole) && mayBe(whole, first) && (opening === 'bracket' || whole.depth === first.depth)
      ? { whole, parts: itemsFrom(passage, stream, position, whole), opening }
      : null;
  const back = stream
    .slice(Math.max(0, position - WHOLE_BACK), position)
    .reverse()
    .filter((m) => first.paragraph - m.paragraph <= (opening === 'class' ? LINES_BACK : 0));
  const [before] = back;
  if (!before) return null;
  const own = first.sentence - before.sentence <= 1 ? listFor(before) : null;
  if (opening !== 'class' && first.sentence === before.sentence) return own;
  const lists = back.flatMap((m) => listFor(m) ?? []);
  return lists.find(({ whole, parts }) => near(parts, whole)) ?? own;
}

/** All lists among the values of one dimension, in the order of the text. */
export function listsIn(passage: Passage, values: readonly Mention[]): List[] {
  const stream = values.filter((m) => !AVERAGE.test(m.lead));
  const lists: List[] = [];
  let classified: List | null = null;
  stream.forEach((first, position) => {
    const total = listBefore(passage, stream, position);
    const opposite = withOpposite(stream, position) ?? withRest(stream, position);
    if (total) lists.push(total);
    if (opposite) lists.push(opposite);
    const before = stream[position - 1];
    const opening = before && openingAt(passage, before, first);
    if (!opening) return;
    let list: List | null;
    if (opening === 'within') {
      const whole = calledAgain(passage, stream, position);
      list =
        whole && mayBe(whole, first)
          ? { whole, parts: itemsFrom(passage, stream, position, whole), opening }
          : null;
    } else list = wholeFor(passage, stream, position, opening);
    if (opening === 'class' && list) {
      // 按产业分…；按规模分…: the second classification is of the same whole.
      const again: List | null = classified;
      const same: boolean =
        again !== null &&
        first.paragraph - again.whole.paragraph <= LINES_BACK &&
        !near(list.parts, list.whole) &&
        again.parts.includes(list.whole);
      if (same && again) list = { ...list, whole: again.whole };
      classified = list;
    }
    if (list) lists.push(list);
  });
  return lists;
}
