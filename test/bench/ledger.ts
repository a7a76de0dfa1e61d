import { dayOfSerial, formatDay, type Book, type CellValue } from '@zhaoshang/core';
import { LAYOUTS } from '../accuracy/layouts';
import { layOut } from '../accuracy/layout';
import { cleanProjects, creditCode } from '../accuracy/project';
import { random } from '../accuracy/random';
import { AS_OF } from './as-of';
import { withFault } from './faults';

export const SHEET = '签约项目';

/** Projects drawn once; each later row is one of them under another name, investor, code and contract. */
const BASE = 2_000;
/** Columns that nobody reads, up to twenty-five in all. */
const NOISE = ['联系电话', '用地面积（亩）', '项目简介', '注册资本（万元）', '专班'];
const BRAND = [
  ...'澄泽岚屹朗曜澎煦棠珞祎霁晟烨昀芮珂瑾霖骁翊钰沅笙槿柏枫榆桦樟楠柘栩葳蕤苒茗蓁菡萦溪湉泓润沛涵汐渝',
  ...'岭峦峤崧嵘屿岱峻恒毅弘睿哲',
];

const [layout] = LAYOUTS;
if (!layout) throw new Error('no layout');
const [sheet] = layOut(layout, cleanProjects(random(11), BASE, AS_OF)).book.sheets;
const [headings = [], ...projects] = sheet?.rows ?? [];

/** The header row. */
export const HEADING: readonly CellValue[] = [...headings, ...NOISE];
const column = (name: string) => HEADING.indexOf(name);
const [NAME, INVESTOR, CODE, CONTRACT] = ['项目名称', '投资方', '统一社会信用代码', '合同编号'].map(column);
const DATES = ['签约时间', '注册时间', '开工时间', '入统时间', '投产时间'].map(column);
const AMOUNTS = ['协议投资额（万元）', '当年到位资金（万元）', '累计到位资金（万元）'].map(column);

/**
 * The rows from one to before another of a seeded ledger × 25 columns: no two projects alike, dates as serials and in
 * three spellings, a few amounts as text, and one fault of twelve kinds in fifty rows. Row i is the same in any range.
 */
export function ledgerRows(from: number, to: number): CellValue[][] {
  // As rows arrive from a file or a host: texts whole, not pieces that are still to be joined.
  return Array.from(
    { length: to - from },
    (_, offset) => JSON.parse(JSON.stringify(ledgerRow(from + offset))) as CellValue[],
  );
}

/** A seeded ledger of so many rows. */
export function ledgerOf(rows: number): Book {
  return { name: '台账.xlsx', sheets: [{ name: SHEET, rows: [HEADING, ...ledgerRows(0, rows)] }] };
}

function ledgerRow(i: number): CellValue[] {
  const source = projects[i % projects.length] ?? [];
  const row = [...source, '13800000000', 20 + (i % 90), '建设标准厂房及配套设施', 5000, `专班${i % 12}`];
  const brand = brandOf(i);
  const known = String(source[NAME ?? 0]).slice(0, 3);
  row[0] = i + 1;
  row[NAME ?? 0] = nameOf(i);
  row[INVESTOR ?? 0] = String(source[INVESTOR ?? 0]).replace(known, brand);
  row[CODE ?? 0] = creditCode(random(i));
  if (source[CONTRACT ?? 0]) row[CONTRACT ?? 0] = `招合〔2022〕${String(i + 1).padStart(7, '0')}号`;
  if (i % 50 === 49) withFault(row, HEADING, (i - 49) / 50, nameOf(i - 1));
  for (const at of DATES) row[at] = spelledDate(row[at] ?? null, i % 20);
  for (const at of AMOUNTS) row[at] = spelledAmount(row[at] ?? null, (i + at) % 100);
  return row;
}

function nameOf(i: number): string {
  return brandOf(i) + String(projects[i % projects.length]?.[NAME ?? 0]).slice(3);
}

/** Four of sixty-four characters: an odd factor walks through all combinations before it repeats one. */
function brandOf(i: number): string {
  const walked = Math.imul(i, 10_368_889) & 0xff_ff_ff;
  return [18, 12, 6, 0].map((shift) => BRAND[(walked >> shift) & 63]).join('');
}

function spelledDate(value: CellValue, turn: number): CellValue {
  const day = typeof value === 'number' && turn >= 8 ? dayOfSerial(value) : undefined;
  if (day === undefined) return value;
  const iso = formatDay(day);
  if (turn < 13) return iso;
  const [year, month, date] = iso.split('-').map(Number);
  return turn < 17 ? `${year}.${month}.${date}` : `${year}年${month}月${date}日`;
}

function spelledAmount(value: CellValue, turn: number): CellValue {
  if (typeof value !== 'number' || turn >= 8) return value;
  return turn < 5 ? `${value / 10_000}亿元` : value.toLocaleString('en-US');
}
