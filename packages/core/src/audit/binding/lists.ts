import { BREAK } from '../clauses/place';
import { isHead } from './head';
import type { Mention } from './mention';
import type { Opening } from './opening';
import { NEAR, WITHIN, breakBetween, openingAt } from './opening';
import type { Passage } from './passage';
import { inOrder, rowWords } from './row-words';

/** A whole with the parts that the grammar, whatever the arithmetic, lists under it. */
export interface List {
  readonly whole: Mention;
  readonly parts: readonly Mention[];
  readonly opening: Opening;
}

const LONGEST = 40;
const TOTAL = /(?:合计|共计|总计|总数|小计)[^，。；\n]{0,8}$/u;
const NUMBERED =
  /([两二三四五六七八九十])(?:项|者|类|个|家|省|市|县|区|园|镇|季度|部分|大|产|次产业|口|地)[^，。；\n]{0,6}(?:合计|共计|共|总计|累计)[^，。；\n]{0,8}$/u;
const RUNNING = /(?:累计|共)[^，。；\n]{0,8}$/u;
const AVERAGE = /平均|[户项个场年家人]均/u;
/** 未开工, 尚未开工, 待开工, 没有开工. */
const OPPOSITE = /未|没有|待(?=开|建|投|签|落)|无(?=法|到)/u;
const DIGITS = '零一二三四五六七八九十';

/** 试验区负责的项目58个: a row as well as 131个项目 is. */
const NAMES_THINGS = /(?:项目|企业|工程|合同)(?:共|有|为|达)*$/u;

const mayBe = (whole: Mention, m: Mention): boolean =>
  !m.hedged && !m.bound && m.approx > 0 && m.role === (whole.role === 'target' ? 'target' : 'value');

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
    if (!mayBe(whole, m) || (isHead(first) && !isHead(m) && !NAMES_THINGS.test(m.lead))) continue;
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

/** So close to its sum a figure further back is meant as the whole, where the nearest is far from it. */
const CLOSE = 0.15;

const missOf = ({ parts, whole }: List): number =>
  Math.abs(parts.reduce((sum, m) => sum + m.approx, 0) / whole.approx - 1);

/** 履约482个、其中新签222个。分产业看…: the whole of a classification, when it cannot be the value just before it. */
function closest(lists: readonly List[], own: List | null): List | null {
  if (own === null || own.opening !== 'class' || missOf(own) <= CLOSE) return null;
  const measure = own.parts[0]?.measure ?? null;
  const same = lists.filter(
    (list) => (measure === null || list.whole.measure === measure) && missOf(list) <= CLOSE,
  );
  return same.sort((a, b) => missOf(a) - missOf(b))[0] ?? null;
}

/** How many characters at the end of its words name what a value is of. */
const CALLED = 3;

/** Of the two values just before a list, the one whose words end as those of the first item do, where the nearest does not. */
function calledAlike([nearest, next]: readonly Mention[], first: Mention): Mention | undefined {
  const called = first.lead.slice(-CALLED);
  if (called.length < CALLED || !nearest || nearest.lead.endsWith(called)) return undefined;
  return next?.sentence === nearest.sentence && next.lead.endsWith(called) ? next : undefined;
}

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
  const [nearest] = back;
  if (!nearest) return null;
  // 总投资170亿元，年预计投资26亿元。其中，甲总投资101亿元: the one that is called what the item is called.
  const before = (opening === 'among' && calledAlike(back, first)) || nearest;
  const own = first.sentence - before.sentence <= 1 ? listFor(before) : null;
  if (opening !== 'class' && first.sentence === before.sentence) return own;
  const lists = back.flatMap((m) => listFor(m) ?? []);
  return lists.find(({ whole, parts }) => near(parts, whole)) ?? closest(lists, own) ?? own;
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
