import type { LayoutCase } from '../layout-case';

/** Rows that are no records: sub-headings, totals, notes, repeated headers, several tables. */
export const blocks: readonly LayoutCase[] = [
  {
    shows: 'outline groups with sub-totals, a grand total, merged units, restarting serials',
    sheet: {
      name: '分类台账',
      merges: 'A1:E1 A3:E3 A7:E7 B4:B5 A12:E12',
      cells: `
2022年分类台账
序号|引资单位|项目名称|合同类型|合同额（万元）
一、工业项目
1|县商务委|甲项目|正式合同|100
2||乙项目|正式合同|200
小计||||300
二、农业项目
1|县林业局|丙项目|框架协议|50
2|县林业局|丁项目|正式合同|60
小  计||||110
总 计||||410
说明：合并的引资单位表示同一单位。`,
    },
    tables: [
      {
        kind: 'projects',
        header: [2, 2],
        data: [4, 9],
        records: 4,
        columns: 'A seq, B unit, C project, D kind, E amount 万元',
        skipped: '1 title, 3 subheading, 6 total, 7 subheading, 10 total, 11 total, 12 note',
        totals: '6=4-5, 10=8-9, 11=4-5+8-9',
      },
    ],
  },
  {
    shows: 'the total on top, units grouped by sub-headings that print their sums, signatures below',
    sheet: {
      name: '一览表',
      cells: `
招商引资项目一览表
单位：亿元
序号|项目名称|投资方|正式合同额|当年到位资金
合计|||6|1.5
（一）东片区|||3|0.5
1|甲项目|甲公司|1|0.2
2|乙项目|乙公司|2|0.3
（二）西片区|||3|1
1|丙项目|丙公司|3|1
填报人：王某||审核人：李某||填报时间：2022年7月1日`,
    },
    tables: [
      {
        kind: 'projects',
        header: [3, 3],
        data: [6, 9],
        records: 3,
        columns: 'A seq, B project, C investor, D amount 亿元, E fundsYear 亿元',
        skipped: '1 title, 2 unit-line, 4 total, 5 subheading, 8 subheading, 10 note',
        totals: '4=6-7+9, 5=6-7, 8=9',
      },
    ],
  },
  {
    shows: 'a printed list whose title and header repeat on each page',
    sheet: {
      name: '清单',
      merges: 'A1:D1 A6:D6',
      cells: `
重点项目清单
序号|项目名称|签约金额（亿元）|签约时间
1|甲项目|1|2022-01-05
2|乙项目|2|2022-02-05
本页小计||3|
重点项目清单
序号|项目名称|签约金额（亿元）|签约时间
3|丙项目|3|2022-03-05
4|丁项目|4|2022-04-05
本页小计||7|
总计||10|`,
    },
    tables: [
      {
        kind: 'projects',
        header: [2, 2],
        data: [3, 9],
        records: 4,
        columns: 'A seq, B project, C amount 亿元, D signedOn',
        skipped: '1 title, 5 total, 6 title, 7 title, 10 total, 11 total',
        totals: '5=3-4, 10=8-9, 11=3-4+8-9',
      },
    ],
  },
  {
    shows: 'two ledgers one below the other, each with its own title and unit',
    sheet: {
      name: '汇总',
      merges: 'A1:E1 A8:E8',
      cells: `
一、签约项目
单位：亿元
序号|项目名称|投资方|合同额|合同类型
1|甲项目|甲公司|1.5|正式合同
2|乙项目|乙公司|2.5|框架协议
合计|||4|

二、到位资金明细
单位：万元
序号|项目名称|到账日期|到账金额|凭证
1|甲项目|2022-02-03|500|银行进账单
2|甲项目|2022-03-03|700|银行进账单`,
    },
    tables: [
      {
        kind: 'projects',
        header: [3, 3],
        data: [4, 5],
        records: 2,
        columns: 'A seq, B project, C investor, D amount 亿元, E kind',
        skipped: '1 title, 2 unit-line, 6 total',
        totals: '6=4-5',
      },
      {
        kind: 'receipts',
        header: [10, 10],
        data: [11, 12],
        records: 2,
        columns: 'A seq, B project, C receivedOn, D received 万元, E evidence',
        skipped: '8 title, 9 unit-line',
      },
    ],
  },
  {
    shows: 'one unit line for two ledgers one below the other and one beside them',
    sheet: {
      name: '签约与在谈',
      cells: `
单位：亿元
序号|项目名称|引资单位|正式合同额||在谈项目|意向投资额|最近对接时间
1|甲项目|县商务委|3||庚项目|7|2022-06-01
2|乙项目|县林业局|2||辛项目|8|2022-06-02

二、框架协议项目
序号|项目名称|引资单位|框架协议投资额
1|丙项目|县商务委|5`,
    },
    tables: [
      {
        kind: 'projects',
        header: [2, 2],
        data: [3, 4],
        records: 2,
        columns: 'A seq, B project, C unit, D amount 亿元',
      },
      {
        kind: 'projects',
        header: [7, 7],
        data: [8, 8],
        records: 1,
        columns: 'A seq, B project, C unit, D planned 亿元',
      },
      {
        kind: 'talks',
        header: [2, 2],
        data: [3, 4],
        records: 2,
        columns: 'F project, G planned 亿元, H lastProgressOn',
      },
    ],
  },
  {
    shows: 'two tables side by side, parted by an empty column',
    sheet: {
      name: '对照',
      cells: `
序号|项目名称|合同额（亿元）|签约时间||序号|单位名称|简称
1|甲项目|1.5|2022-01-02||1|县商务委员会|县商务委
2|乙项目|2.5|2022-01-03||2|县农业农村委员会|县农委
3|丙项目|3.5|2022-01-04||||`,
    },
    tables: [
      {
        kind: 'projects',
        header: [1, 1],
        data: [2, 4],
        records: 3,
        columns: 'A seq, B project, C amount 亿元, D signedOn',
        skipped: '',
      },
      { kind: 'units', header: [1, 1], data: [2, 3], records: 2, columns: 'F seq, G unit', skipped: '' },
    ],
  },
  {
    shows: 'blank rows, hidden rows and rows that only have a number',
    sheet: {
      name: '签约',
      hiddenRows: [3],
      cells: `
序号|项目名称|引资单位|签约金额（万元）
1|甲项目|县商务委|100
2|乙项目|县商务委|200

3|丙项目|县商务委|300
4|||
5|||`,
    },
    tables: [
      {
        kind: 'projects',
        header: [1, 1],
        data: [2, 5],
        records: 3,
        columns: 'A seq, B project, C unit, D amount 万元',
        skipped: '4 blank, 6 blank, 7 blank',
      },
    ],
  },
  {
    shows: 'totals without a label, and by formula',
    sheet: {
      name: '签约',
      cells: `
序号|项目名称|引资单位|签约金额（万元）|累计到位（万元）
1|甲项目|县商务委|100|10
2|乙项目|县商务委|200|20
|合计（2个）||=SUM(D2:D3)→300|30
|||=SUM(D2:D3)→300|30`,
    },
    tables: [
      {
        kind: 'projects',
        header: [1, 1],
        data: [2, 3],
        records: 2,
        columns: 'A seq, B project, C unit, D amount 万元, E fundsTotal 万元',
        skipped: '4 total, 5 total',
      },
    ],
  },
];
