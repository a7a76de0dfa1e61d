import { describe, expect, it } from 'vitest';
import { parseDay } from '../model/day';
import type { CellValue } from '../model/grid';
import { boardOf } from '../reports/board';
import { reportLedger } from '../reports/report-ledger';
import { readLedger } from '../reading/read-ledger';
import { checkLedger } from '../rules/check-ledger';

const HEADINGS = [
  '项目名称',
  '引资单位',
  '合同类型',
  '签约时间',
  '合同额（亿元）',
  '当年到位资金（亿元）',
  '累计到位资金（亿元）',
];

/** A workbook of one project that was signed in a year, with its parameters where it states any. */
function book(year: number, funds: number, definition?: string) {
  const rows: CellValue[][] = [
    HEADINGS,
    ['甲项目', '区商务委', '正式合同', `${year}-03-01`, 3, funds, funds],
  ];
  const parameters: CellValue[][] = [
    ['键', '取值'],
    ['fundsDefinition', definition ?? ''],
  ];
  return readLedger({
    name: `${year}.xlsx`,
    sheets: [
      { name: `${year}年签约项目`, rows },
      ...(definition === undefined ? [] : [{ name: '招商参数', rows: parameters }]),
    ],
  });
}

/** What a year's report and check say when the year before is given. */
function compare(year: number, before = book(year - 1, 5)) {
  const now = book(year, 2);
  const options = { asOf: parseDay(`${year}-06-30`)!, previous: before };
  const report = reportLedger(now, options);
  const [, , funds] = boardOf(now, options).measures;
  return {
    growth: report.figures.find(({ key }) => key === 'fundsGrowth')?.why,
    board: funds?.figures.growth.why,
    lastYear: funds?.figures.lastYear.text,
    notes: report.notes.join('；'),
    fell: checkLedger(now, options).notChecked.find(({ rule }) => rule === 'D02')?.why,
  };
}

describe('a year and the one before', () => {
  it('are compared where one definition holds for both', () => {
    expect(compare(2022)).toMatchObject({ growth: null, board: null, fell: undefined });
  });

  it('are not compared across the new definition of 2019, in report, board and rules', () => {
    const { growth, board, lastYear, notes, fell } = compare(2019);
    expect([growth, board]).toEqual(['两期统计口径不同，不能比较', '两期统计口径不同，不能比较']);
    expect(lastYear).toBe('5.00亿元');
    expect(notes).toContain('没有写同比：2018-06-30的数按“2018年以前”口径，2019-06-30的按“2019年起”口径');
    expect(fell).toContain('2018-12-31的数按“2018年以前”口径');
  });

  it('are not compared where last year’s workbook states another definition', () => {
    expect(compare(2022, book(2021, 5, '含续建资金')).growth).toBe('两期统计口径不同，不能比较');
    expect(compare(2022, book(2021, 5, '2019年起')).growth).toBeNull();
  });

  it('are compared where the bureau states one definition for now, which is taken to hold for both', () => {
    const options = {
      asOf: parseDay('2019-06-30')!,
      previous: book(2018, 5),
      policies: { fundsDefinition: '本区口径' },
    };
    const growth = reportLedger(book(2019, 2), options).figures.find(({ key }) => key === 'fundsGrowth');
    expect(growth?.text).toBe('下降60%');
  });
});
