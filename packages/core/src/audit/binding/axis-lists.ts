import type { List } from './lists';
import type { Mention } from './mention';
import type { Passage } from './passage';
import { rowWords } from './row-words';
import { EACH_ITS_OWN, listOf } from './subject';

/** The three industries 三次产业, which are all there are. Narrower words such as 工业 are not the same. */
const INDUSTRIES: readonly RegExp[] = [/第?一产业?/u, /第?二产业?/u, /第?三产业?/u];
/** How many values back the whole of the three may stand. */
const BACK = 8;

/** The words that name an item: its row; under 分别 the name at its place (第一产业、第二产业分别完成…). */
function wordsOf(passage: Passage, m: Mention): string {
  const { list, position } = listOf(passage, m);
  const [names, ...rest] = list[0]!.clauseLead.split(EACH_ITS_OWN);
  if (list.length < 2 || rest.length === 0) return rowWords(passage, m);
  const each = names!.split(/[、和及与]/u);
  return each.length === list.length ? each[position]! : '';
}

/** The measure of an item; of one in a list, that of the first: 分别完成投资88亿元和2485亿元. */
const measureOf = (passage: Passage, m: Mention): string | null =>
  m.measure ?? listOf(passage, m).list[0]!.measure;

/** How far back in its sentence what an amount is of may have been named. */
const SENTENCE = 80;

/** The industry last named in the sentence before a figure: 第三产业增长较快：使用外资32亿美元；到位内资…. */
function lastNamed(passage: Passage, m: Mention): number {
  const before = passage.text.slice(Math.max(0, m.start - SENTENCE), m.start);
  const sentence = before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf('\n')) + 1);
  const at = INDUSTRIES.map((name) => [...sentence.matchAll(new RegExp(name, 'gu'))].at(-1)?.index ?? -1);
  const last = Math.max(...at);
  return last < 0 ? -1 : at.indexOf(last);
}

/** Which of the three industries a figure is of, by its row, or else by its sentence; -1 when it names none or several. */
export function industryOf(passage: Passage, m: Mention, bySentence = false): number {
  // Most figures stand in parts that name no industry.
  const words = m.partLead.includes('产') ? wordsOf(passage, m) : '';
  const named = INDUSTRIES.flatMap((name, index) => (name.test(words) ? [index] : []));
  if (named.length === 0 && bySentence) return lastNamed(passage, m);
  return named.length === 1 ? named[0]! : -1;
}

/** The figure that all three industries make: the nearest before them of the same measure that is none of them. */
const wholeOf = (
  passage: Passage,
  stream: readonly Mention[],
  parts: readonly Mention[],
): Mention | undefined => {
  const [first] = parts;
  const at = stream.indexOf(first!);
  return stream
    .slice(Math.max(0, at - BACK), at)
    .reverse()
    .find(
      (m) =>
        m.role === 'value' &&
        !m.hedged &&
        m.paragraph === first!.paragraph &&
        m.measure === measureOf(passage, first!) &&
        m.depth === first!.depth &&
        industryOf(passage, m) < 0 &&
        parts.every((part) => part.approx < m.approx),
    );
};

/** Figures of the first, second and third industry in any order, with the whole that they make: 其中，三产17亿元…。一产、二产分别… */
export function axisLists(passage: Passage, stream: readonly Mention[]): List[] {
  const lists: List[] = [];
  let open = new Map<number, Mention>();
  for (const m of stream) {
    const index =
      m.role === 'value' && !m.hedged && measureOf(passage, m) !== null ? industryOf(passage, m) : -1;
    if (index < 0) continue;
    const [other] = open.values();
    const goesOn =
      other?.paragraph === m.paragraph &&
      measureOf(passage, other) === measureOf(passage, m) &&
      other.depth === m.depth;
    if (!goesOn || open.has(index)) open = new Map();
    open.set(index, m);
    if (open.size < INDUSTRIES.length) continue;
    const parts = [...open.values()];
    const whole = wholeOf(passage, stream, parts);
    if (whole) lists.push({ whole, parts, opening: 'axis' });
    open = new Map();
  }
  return lists;
}
