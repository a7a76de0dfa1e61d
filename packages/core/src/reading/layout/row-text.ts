import type { CellValue } from '../../model/grid';
import { statedUnit } from '../amounts/units';
import { compact, isEmpty, textOf } from '../cells/cell';

/** The cells of a row that hold something, within columns; at most `limit` of them. */
export function filledCells(
  row: readonly CellValue[] | undefined,
  left: number,
  right: number,
  limit = Infinity,
): number[] {
  const filled: number[] = [];
  if (!row) return filled;
  const end = Math.min(right, row.length - 1);
  for (let column = left; column <= end && filled.length < limit; column++) {
    if (!isEmpty(row[column])) filled.push(column);
  }
  return filled;
}

/** All texts of a row within columns, one after the other. */
export function rowText(row: readonly CellValue[] | undefined, left: number, right: number): string {
  return filledCells(row, left, right)
    .map((column) => textOf(row?.[column]))
    .join(' ');
}

const TITLE_WORDS =
  /台账|一览表|统计表|汇总表|情况表|清单|明细表|登记表|进度表|名册|分解表|任务表|月报|季报|附件|调度表|采集表|比拼表/;

/** A line whose business is the unit (单位：万元), perhaps beside who reports and until when; no title. */
export function isUnitLine(text: string): boolean {
  return statedUnit(text) !== undefined && !TITLE_WORDS.test(text);
}

const TOTAL =
  /^(?:[\p{Script=Han}\dA-Za-z()（）、:：]{0,12})?(?:小计|合计|总计|累计|共计|总合计)[:：]?(?:[(（][^()（）]*[)）])?(?:共?\d+个?(?:项目)?)?$/u;
const OTHER_TOTAL = /^(?:汇总|总和|共\d+个(?:项目)?|(?:grand|sub)?total)$/i;
const OF_WHICH = /^其中[:：]?.{0,12}$/;

/** The label of a total row (小计, 合计, 总计 …), spaces and brackets tolerated. */
export function isTotalLabel(text: string): boolean {
  if (!/[计总其共]|total/i.test(text)) return false;
  const label = compact(text);
  if (label.length > 16 || /^(?:备注|说明|注)/.test(label)) return false;
  return TOTAL.test(label) || OTHER_TOTAL.test(label) || OF_WHICH.test(label);
}

/** How much a total sums: 小计 1, 合计 2, 总计 and 累计 3. */
export function totalLevel(label: string): 1 | 2 | 3 {
  const text = compact(label);
  if (/小计|其中/.test(text)) return 1;
  return /总计|总合计|累计/.test(text) ? 3 : 2;
}

const NOTE =
  /^(?:注|备注|说明|填表说明|填报说明|编制说明|附注|附|数据来源|资料来源|填报|填表|制表|审核|复核|统计负责|单位负责|单位盖章|分管领导|主要领导|负责人|联系人|联系电话|报送|签字|签发|截至|截止|统计口径|本表|此表|以上|备\s*注|统计人|经办|报表|打印)[^一二三四五六七八九十]{0,10}?(?:[:：;；,，.。、)）]|\d|\s|$)/;
const LONG_SENTENCE = /[。；;].{4,}|.{45,}/;

/** A line that explains or signs (注：…, 填报人：…). */
export function isNoteText(text: string): boolean {
  const line = text.trim();
  return NOTE.test(line) || LONG_SENTENCE.test(line);
}

const OUTLINE: readonly RegExp[] = [
  /^(?:[一二三四五六七八九十]{1,3}[、.．,，:：\s]|第[一二三四五六七八九十\d]+(?:部分|批|类|季度|组|片)|[IVXⅠ-Ⅻ]{1,4}[、.．])/,
  /^[(（【][一二三四五六七八九十]{1,3}[)）】]/,
  /^(?:\d{1,2}[.．、](?!\d)|[①-⑳])/,
];

/** The outline level of a sub-heading: 一、 0, （一） 1, 1. 2; undefined without numbering. */
export function outlineLevel(text: string): number | undefined {
  const level = OUTLINE.findIndex((pattern) => pattern.test(text.trim()));
  return level < 0 ? undefined : level;
}
