import type { LayoutCase } from '../layout-case';

/** The other kinds of tables of a bureau, and sheets that are no ledger. */
export const kinds: readonly LayoutCase[] = [
  {
    shows: 'receipts',
    sheet: {
      name: '到位资金',
      cells: `
2022年到位资金登记表
序号|项目名称|到账时间|到账金额（万元）|资金来源|凭证类型|备注
1|甲项目|@2022-03-15|500|甲公司|银行进账单|
2|甲项目|@2022-04-15|300|甲公司|验资报告|`,
    },
    tables: [
      {
        kind: 'receipts',
        header: [2, 2],
        data: [3, 4],
        records: 2,
        columns: 'A seq, B project, C receivedOn, D received 万元, E source, F evidence, G note',
        skipped: '1 title',
      },
    ],
  },
  {
    shows: 'targets by unit and indicator',
    sheet: {
      name: '目标任务',
      cells: `
2022年招商引资目标任务分解表
序号|责任单位|指标名称|年度|年度目标（亿元）
1|全区|正式合同额|2022|160
2|全区|到位资金|2022|25`,
    },
    tables: [
      {
        kind: 'targets',
        header: [2, 2],
        data: [3, 4],
        records: 2,
        columns: 'A seq, B unit, C indicator, D year, E target 亿元',
        skipped: '1 title',
      },
    ],
  },
  {
    shows: 'projects in talks',
    sheet: {
      name: '在谈项目',
      cells: `
序号|项目名称|意向企业|拟投资额（亿元）|拟落户地|预计签约时间|最近对接时间|洽谈进展|责任单位
1|甲项目|甲公司|3|东镇|2022年9月|2022-06-01|已考察|县商务委
2|乙项目|乙公司|5|西镇|2022年10月|2022-05-01|正在洽谈|县科技局`,
    },
    tables: [
      {
        kind: 'talks',
        header: [1, 1],
        data: [2, 3],
        records: 2,
        columns:
          'A seq, B project, C investor, D planned 亿元, E place, F plannedSignOn, G lastProgressOn, H stage, I unit',
        unmapped: '-',
      },
    ],
  },
  {
    shows: 'a directory of units',
    sheet: {
      name: '单位名录',
      cells: `
序号|单位名称|简称|单位类型|联系人|联系电话
1|县商务委员会|县商务委|部门|张三|139
2|东镇人民政府|东镇|乡镇|李四|138`,
    },
    tables: [
      {
        kind: 'units',
        header: [1, 1],
        data: [2, 3],
        records: 2,
        columns: 'A seq, B unit',
        unmapped: 'C D E F',
      },
    ],
  },
  {
    shows: 'activities',
    sheet: {
      name: '外出招商活动',
      cells: `
序号|活动名称|活动时间|活动地点|带队领导|参会企业|签约项目数（个）|签约金额（亿元）
1|长三角推介会|2022-03-01|上海|王某|20|3|5.5
2|一季度集中签约|2022-03-28|县城|李某|9|9|14`,
    },
    tables: [
      {
        kind: 'activities',
        header: [1, 1],
        data: [2, 3],
        records: 2,
        columns: 'A seq, B ceremony, C signedOn, D place, E leader, H amount 亿元',
        unmapped: 'F G',
      },
    ],
  },
  {
    shows: 'a summary by town is no ledger of projects',
    sheet: {
      name: '汇总表',
      cells: `
2022年各乡镇招商引资汇总表
序号|乡镇街道|项目个数|合同额（亿元）|到位资金（亿元）
1|东镇|5|10|2
2|西镇|6|12|3
合计||11|22|5`,
    },
    tables: [
      {
        kind: 'other',
        header: [2, 2],
        data: [3, 4],
        records: 2,
        columns: 'A seq, B place, D amount 亿元, E fundsTotal 亿元',
        skipped: '1 title, 5 total',
      },
    ],
  },
  {
    shows: 'a form with its labels at the left',
    sheet: {
      name: '协调事项',
      cells: `
需要协调的外商投资项目表
项目名称|甲项目|总投资（万美元）|500
中方|甲公司|外方|乙公司
外方国别和地区|新加坡|经营范围及规模|生产玻纤
项目进展情况|正在洽谈|备注|`,
    },
    tables: [{ kind: 'other', header: null, data: null, records: 0, columns: '', unmapped: 'A B C D' }],
  },
];
