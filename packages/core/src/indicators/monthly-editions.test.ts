import { describe, expect, it } from 'vitest';
import { parseDay, type Day } from '../model/day';
import { readLedger } from '../reading/read-ledger';
import { sheetOf } from '../reading/testing/sheet-of';
import { checkLedger } from '../rules/check-ledger';
import { earlierEditions } from './monthly-editions';

const asOf = parseDay('2022-06-30') as Day;
const HEAD = '项目名称|引资单位|合同类型|签约时间|合同额（万元）|当年到位资金（万元）';
const PROJECTS = ['玻纤项目', '铝材项目', '肉牛项目', '中药项目', '物流项目'];

/** A month's sheet: the first so many projects, with what has come in by then. */
const sheet = (name: string, projects: number, funds: number) =>
  sheetOf({
    name,
    cells: [
      HEAD,
      ...PROJECTS.slice(0, projects).map(
        (project, index) => `${project}|区商务委|正式合同|@2022-0${index + 1}-05|3000|${funds}`,
      ),
    ].join('\n'),
  });
const read = (...sheets: ReturnType<typeof sheet>[]) => readLedger({ name: '2022年台账', sheets });
const left = (ledger: ReturnType<typeof read>, day = asOf) =>
  earlierEditions(ledger, day).map(({ records, counted }) => [records.sheet, counted]);

describe('a ledger that is copied month after month', () => {
  const months = read(sheet('4月', 3, 100), sheet('5月份', 4, 200), sheet('1-6月', 5, 300));

  it('counts by the last sheet up to the reporting date', () => {
    expect(left(months)).toEqual([
      ['4月', '1-6月'],
      ['5月份', '1-6月'],
    ]);
    expect(left(months, parseDay('2022-05-31') as Day)).toEqual([
      ['4月', '5月份'],
      ['1-6月', '5月份'],
    ]);
  });

  it('says which sheets it did not count, and finds no project registered twice', () => {
    const { figures, findings, notChecked } = checkLedger(months, { asOf });
    expect(figures).toMatchObject({ projects: 5, fundsYear: '0.15' });
    expect(findings.filter(({ rule }) => rule === 'B02')).toEqual([]);
    expect(notChecked).toContainEqual({
      rule: 'A02',
      name: '往月的台账',
      sheet: '4月',
      why: '与“1-6月”是同一本台账的不同月份，只统计和核对“1-6月”，这张没有计入',
    });
  });
});

it('sheets that each hold the signings of one month all count', () => {
  const month = (name: string, from: number) =>
    sheetOf({
      name,
      cells: [
        HEAD,
        ...[0, 1, 2].map((i) => `第${from + i}号项目|区商务委|正式合同|@2022-05-05|3000|100`),
      ].join('\n'),
    });
  const ledger = read(month('4月', 1), month('5月', 11), month('6月', 21));
  expect(left(ledger)).toEqual([]);
  expect(checkLedger(ledger, { asOf }).figures).toMatchObject({ projects: 9, fundsYear: '0.09' });
});

it('one project that stands in two months is no copied ledger', () => {
  expect(left(read(sheet('4月', 1, 100), sheet('5月', 5, 200)))).toEqual([]);
});

it('sheets without a month in their names are left as they are', () => {
  expect(left(read(sheet('签约项目', 5, 100), sheet('6月', 5, 200)))).toEqual([]);
});
