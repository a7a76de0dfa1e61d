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
  const year = /([12]\d{3})年(?!.*[12]\d{3}年)/u.exec(m.partLead)?.[1];
  return year === undefined ? null : Number(year);
}
