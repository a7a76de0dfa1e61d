import { parseDay, type Book, type CellValue, type Day } from '@zhaoshang/core';
import { LAYOUTS } from '../accuracy/layouts';
import { layOut } from '../accuracy/layout';
import { cleanProjects } from '../accuracy/project';
import { random } from '../accuracy/random';

/** Columns of the benchmark's ledger: twenty of ours, five that nobody reads. */
const WIDTH = 25;
const BASE = 2_000;

export const AS_OF = parseDay('2022-09-30') as Day;

/** A seeded ledger of so many rows × 25 columns, with the usual mixture of values and one fault in fifty rows. */
export function ledgerOf(rows: number): Book {
  const [layout] = LAYOUTS;
  if (!layout) throw new Error('no layout');
  const projects = cleanProjects(random(11), Math.min(rows, BASE), AS_OF);
  const [sheet] = layOut(layout, projects).book.sheets;
  const [heading = [], ...body] = sheet?.rows ?? [];
  const noise = ['联系电话', '用地面积（亩）', '项目简介', '注册资本（万元）', '专班'];
  const wide: CellValue[][] = [[...heading, ...noise].slice(0, WIDTH)];
  const name = heading.indexOf('项目名称');
  const investor = heading.indexOf('投资方');
  const unit = heading.indexOf('引资单位');
  for (let i = 0; i < rows; i++) {
    const source = body[i % body.length] ?? [];
    const row = [
      ...source,
      '13800000000',
      20 + (i % 90),
      '建设标准厂房及配套设施',
      5000,
      `专班${i % 12}`,
    ].slice(0, WIDTH);
    const round = Math.floor(i / body.length);
    row[0] = i + 1;
    if (round > 0) {
      // Each round is another set of projects: a number inside the name tells them apart.
      row[name] = String(row[name]).replace('项目', `${round}号项目`);
      row[investor] = String(row[investor]).replace('有限公司', `${round}有限公司`);
    }
    if (i % 50 === 49) row[unit] = '';
    wide.push(row);
  }
  return {
    name: '台账.xlsx',
    sheets: [{ name: '签约项目', rows: wide, displayed: (r, c) => String(wide[r]?.[c] ?? '') }],
  };
}
