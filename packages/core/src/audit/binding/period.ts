import type { Mention } from './mention';
import type { Passage } from './passage';

const WORDS: readonly (readonly [string, number])[] = [
  ['一季度', 3],
  ['第一季度', 3],
  ['上半年', 6],
  ['二季度末', 6],
  ['前三季度', 9],
  ['三季度末', 9],
  ['全年', 12],
];

/** How far back the period of a report is looked for. */
const REACH = 600;

/** 前四月, 前四个月, 一至四月. */
const SPELLED = /(?:前|[一1][至到-])([一二三四五六七八九十]|十[一二])个?月/gu;
const MONTHS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

/** The months 月数 that have passed by the reporting date as the text last states it before `m`; null when unstated. */
export function monthsPassed(passage: Passage, m: Mention): number | null {
  for (let at = m.index - 1; at >= Math.max(0, m.index - 40); at -= 1) {
    const date = passage.mentions[at]!;
    if (date.kind !== 'date') continue;
    const months = monthsOf(passage, date);
    if (months !== null) return months;
  }
  const before = passage.text.slice(Math.max(0, m.start - REACH), m.start);
  let found: number | null = null;
  let last = -1;
  for (const [word, months] of WORDS) {
    const at = before.lastIndexOf(word);
    if (at > last && word !== '全年') [last, found] = [at, months];
  }
  for (const match of before.matchAll(SPELLED))
    if (match.index > last) [last, found] = [match.index, MONTHS.indexOf(match[1]!)];
  return found;
}

/** 1-9月 → 9; 6月底 → 6; 前10个月 → 10; 一季度 → 3; 前三季度 → 9. */
function monthsOf(passage: Passage, date: Mention): number | null {
  const last = Number(date.range.high.num / date.range.high.den);
  const before = passage.text.slice(Math.max(0, date.start - 3), date.start);
  if (date.dimension === '季' && last >= 1 && last <= 4) return last * 3;
  if (date.dimension === '期间' && date.unit === '个月' && before.endsWith('前') && last <= 12) return last;
  if (date.dimension !== '月' || last < 1 || last > 12) return null;
  const ranged = !date.range.low.num.toString().startsWith(date.range.high.num.toString());
  const ends =
    /[到至截止]$/u.test(before) || /[底末]/u.test(date.raw + passage.text.slice(date.end, date.end + 1));
  return ranged || ends ? last : null;
}

/** The year printed last before a figure in its clause or part. */
export function yearOf(m: Mention): number | null {
  const year = /([12]\d{3})年(?!.*(?:[12]\d{3}年|今年|本年))/u.exec(m.partLead)?.[1];
  return year === undefined ? null : Number(year);
}

const NUMERALS = '零一二三四五六七八九十';
const numeral = (text: string): number =>
  /^\d+$/u.test(text) ? Number(text) : text === '两' ? 2 : NUMERALS.indexOf(text);

/** How far back the years that an average is taken over are looked for. */
const REACH_YEARS = 160;

/** The number of years 年数 that the text speaks of at `m`: a plan's five 十四五, 2021—2024年, 五年来, 三年累计; or null. */
export function yearsOf(passage: Passage, m: Mention): number | null {
  const text = passage.text.slice(Math.max(0, m.start - REACH_YEARS), m.start);
  const words: readonly [RegExp, (match: RegExpMatchArray) => number][] = [
    [/[一二三]五[”"’]?(?:时期|期间|规划|以来)?/gu, () => 5],
    [/([12]\d{3})年?[-至到~]([12]\d{3})年/gu, (match) => Number(match[2]) - Number(match[1]) + 1],
    [
      /(?:近|过去|这|前|后)?([两二三四五六七八九十\d]{1,2})年(?:来|间|里|累计|期间|共|内|合计)/gu,
      (match) => numeral(match[1]!),
    ],
  ];
  let found: { at: number; years: number } | null = null;
  for (const [word, years] of words)
    for (const match of text.matchAll(word))
      if (!found || match.index > found.at) found = { at: match.index, years: years(match) };
  return found && found.years > 0 && found.years <= 20 ? found.years : null;
}

/** The months that the words themselves name: 剩余四个月平均每月 → 4. */
export function monthsIn(words: string): number | null {
  const match = /(?:余下?的?|剩下的?|后|近|前)?([两二三四五六七八九十\d]{1,2})个月/u.exec(words)?.[1];
  return match === undefined ? null : numeral(match);
}

/** The months passed by the reporting date, and those that are left of the year. */
export function monthsBy(passage: Passage, m: Mention): readonly (number | null)[] {
  const months = monthsPassed(passage, m);
  return months === null ? [] : [months, 12 - months];
}
