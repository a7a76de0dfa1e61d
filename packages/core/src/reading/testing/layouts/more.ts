import type { LayoutCase } from '../layout-case';

/** What county offices do besides: months, formal and framework side by side, serials in Chinese, texts everywhere. */
export const more: readonly LayoutCase[] = [
  {
    shows: 'funds by month: the last month filled in is this month',
    sheet: {
      name: '台账',
      merges: 'A1:A2 B1:B2 C1:H1 I1:I2 J1:J2',
      cells: `
序号|项目名称|2022年到位资金（万元）||||||累计到位资金（万元）|合同额（亿元）
||1月|2月|3月|4月|5月|小计||
1|甲项目|1|2|3|4||10|30|2
2|乙项目|1|2|3|4||10|30|2`,
    },
    tables: [
      {
        kind: 'projects',
        header: [1, 2],
        data: [3, 4],
        records: 2,
        columns:
          'A seq, B project, C fundsMonth 万元, D fundsMonth 万元, E fundsMonth 万元, F fundsMonth 万元, G fundsMonth 万元, H fundsYear 万元, I fundsTotal 万元, J amount 亿元',
      },
    ],
  },
  {
    shows: 'formal and framework contracts in columns of their own',
    sheet: {
      name: '台账',
      merges: 'A1:A2 B1:B2 C1:D1 E1:F1 G1:G2',
      cells: `
序号|项目名称|正式合同||框架协议||引资单位
||签约时间|合同额（亿元）|签约时间|协议额（亿元）|
1|甲项目|2022-01-02|3|||县商务委
2|乙项目|||2022-02-03|5|县商务委`,
    },
    tables: [
      {
        kind: 'projects',
        header: [1, 2],
        data: [3, 4],
        records: 2,
        columns: 'A seq, B project, C signedOn, D amount 亿元, F planned 亿元, G unit',
        unmapped: 'E',
      },
    ],
  },
  {
    shows: 'groups numbered 一, 二 in the column of serials',
    sheet: {
      name: '台账',
      cells: `
序号|项目名称|合同类型|合同额（万元）|引资单位
一|工业项目（2个）||300|
1|甲项目|正式合同|100|县商务委
2|乙项目|正式合同|200|县商务委
二|农业项目（1个）||50|
3|丙项目|框架协议|50|县林业局
|总计||350|`,
    },
    tables: [
      {
        kind: 'projects',
        header: [1, 1],
        data: [3, 6],
        records: 3,
        columns: 'A seq, B project, C kind, D amount 万元, E unit',
        skipped: '2 subheading, 5 subheading, 7 total',
        totals: '2=3-4, 5=6, 7=3-4+6',
      },
    ],
  },
  {
    shows: 'amounts and dates as texts, no unit in any heading',
    sheet: {
      name: '台账',
      cells: `
2022年招商引资台账
序号|项目名称|投资主体|合同金额|到位资金|签约时间|责任单位|进展情况
1|甲项目|甲公司|3.2亿元|8910万元|2022年3月15日|县商务委|已开工
2|乙项目|乙公司|约1.5亿|/|3月5日|县商务委|前期手续
3|丙项目|丙公司|1000万美元|无|拟9月签约|县商务委|前期手续`,
    },
    tables: [
      {
        kind: 'projects',
        header: [2, 2],
        data: [3, 5],
        records: 3,
        columns: 'A seq, B project, C investor, D amount, E fundsTotal, F signedOn, G unit, H stage',
        unmapped: '-',
      },
    ],
  },
  {
    shows: 'a list of signing ceremonies',
    sheet: {
      name: '集中签约',
      cells: `
批次|签约时间|签约项目数（个）|签约金额（亿元）
一季度|2022-03-28|9|14.06
二季度|2022-06-28|10|50.27`,
    },
    tables: [
      {
        kind: 'activities',
        header: [1, 1],
        data: [2, 3],
        records: 2,
        columns: 'A ceremony, B signedOn, D amount 亿元',
        unmapped: 'C',
      },
    ],
  },
  {
    shows: 'targets whose unit stands in a column',
    sheet: {
      name: '目标任务',
      cells: `
指标|单位|年度目标|责任单位
正式合同额|亿元|160|县招商局
签约项目数|个|30|县招商局`,
    },
    tables: [
      {
        kind: 'targets',
        header: [1, 1],
        data: [2, 3],
        records: 2,
        columns: 'A indicator, C target, D unit',
        unmapped: 'B',
      },
    ],
  },
  {
    shows: 'a tally below the grand total is a note',
    sheet: {
      name: '台账',
      cells: `
序号|项目名称|合同额（亿元）|产业类别
1|甲项目|3|工业
2|乙项目|2|农业
合计||5|

工业|1个||
农业|1个||`,
    },
    tables: [
      {
        kind: 'projects',
        header: [1, 1],
        data: [2, 3],
        records: 2,
        columns: 'A seq, B project, C amount 亿元, D industry',
        skipped: '4 total, 6 note, 7 note',
      },
    ],
  },
  {
    shows: 'a second table at the right that begins lower down',
    sheet: {
      name: '台账',
      cells: `
序号|项目名称|合同额（亿元）|签约时间||
1|甲项目|3|2022-01-02||
2|乙项目|2|2022-01-03||序号|单位名称|简称
3|丙项目|1|2022-01-04||1|县商务委员会|县商务委`,
    },
    tables: [
      {
        kind: 'projects',
        header: [1, 1],
        data: [2, 4],
        records: 3,
        columns: 'A seq, B project, C amount 亿元, D signedOn',
      },
      { kind: 'units', header: [3, 3], data: [4, 4], records: 1, columns: 'F seq, G unit', unmapped: 'H' },
    ],
  },
];
