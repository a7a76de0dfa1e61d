import type { CellValue } from '@zhaoshang/core';
import { writeBook } from '@zhaoshang/workbook';

const HEADINGS = [
  '序号',
  '项目名称',
  '引资单位',
  '合同类型',
  '签约时间',
  '合同额（亿元）',
  '开工时间',
  '进展',
];

/** A small ledger of signed projects as .xlsx; `rows` are its records without their numbers. */
export function ledgerBook(rows: readonly (readonly CellValue[])[] = [GOOD]): Promise<Uint8Array> {
  const numbered = rows.map((row, i) => [i + 1, ...row]);
  return writeBook([{ name: '签约项目', rows: [['2022年签约项目台账'], HEADINGS, ...numbered] }]);
}

/** A record with which nothing is wrong. */
export const GOOD: readonly CellValue[] = [
  '玻纤布项目',
  '县商务局',
  '正式合同',
  '2022-03-15',
  3.2,
  '2022-05-01',
  '已开工',
];

/** One that names two units. */
export const TWO_UNITS: readonly CellValue[] = [
  '铝合金项目',
  '县商务局、县科技局',
  '正式合同',
  '2022-03-16',
  2,
  '2022-05-01',
  '已开工',
];
