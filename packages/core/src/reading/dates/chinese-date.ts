import { chineseNumber } from '../amounts/chinese-number';

const DATE =
  /^([〇零○O0一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月(?:([一二三四五六七八九十]{1,3})日?)?$/;
const DIGITS = '零一二三四五六七八九';

/** A date in Chinese numerals with its figures: 二〇二二年三月十五日 as 2022年3月15日; any other text as it is. */
export function withFigures(text: string): string {
  const [, year, month = '', date] = DATE.exec(text) ?? [];
  if (year === undefined) return text;
  const digits = [...year].map((digit) => Math.max(0, DIGITS.indexOf(digit))).join('');
  const whole = `${digits}年${numberOf(month)}月`;
  return date === undefined ? whole : `${whole}${numberOf(date)}日`;
}

function numberOf(numerals: string): string {
  return chineseNumber(numerals)?.toFixed() ?? numerals;
}
