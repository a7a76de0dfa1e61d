import { formatDay, formatSpan, overdueProjects, startDeadline } from '@zhaoshang/core';
import { functionEntry } from '../host/function-entry';
import { ledgerCall, needColumns, rowsOf } from '../host/ledger-call';
import { SAMPLE_LEDGER } from './sample-ledger';

/**
 * 超期项目：签约满六个月（另有约定的按约定）仍未开工的正式合同，返回带表头的整张表，最久的在前。
 * @customfunction OVERDUE 超期项目
 * @param range 台账区域：签约项目台账，含表头，可只选所需各列
 * @param asOf 统计截止日：日期，如 2022-06-30
 * @param policies 参数表：“招商参数”表的区域，含“键”“取值”两列；不填按六个月
 */
export function overdue(range: unknown[][], asOf: unknown[][], policies?: unknown[][]): unknown[][] {
  const rows = overdueProjects(contextOf(range, asOf, policies)).map(
    ({ records, record, signed, due, monthsSince, daysOver }) => [
      records.columns.project?.text(record) ?? '',
      records.columns.unit?.text(record) ?? '',
      formatSpan(signed),
      formatDay(due),
      monthsSince,
      daysOver,
    ],
  );
  const heading = ['项目名称', '引资单位', '签约时间', '应开工日期', '签约满月数', '超期天数'];
  return [heading, ...(rows.length > 0 ? rows : [['没有超期未开工的正式合同', '', '', '', '', '']])];
}

function contextOf(range: unknown, asOf: unknown, policies: unknown, address?: string) {
  const context = ledgerCall(range, asOf, ['projects'], address, policies);
  needColumns(context, 'projects', ['signedOn'], ['startedOn', 'stage']);
  return context;
}

export const entry = functionEntry({
  id: 'OVERDUE',
  run: overdue,
  formula: '应开工日期 = 签约时间加六个月与约定开工中较晚的；早于统计截止日且没有开工的为超期',
  source:
    '期限见参数“签约后开工期限”（推定半年，以本单位规定为准）；与检查规则 E03 同一口径。函数看不到参数以外的工作表，本单位的期限请把“招商参数”表选作第三个参数',
  units: ['表格', '日期', '表格', '表格'],
  needs: ['项目名称', '引资单位', '合同类型', '签约时间', '开工时间或进展', '约定开工（有则用）'],
  explain: ([range, asOf, policies], addresses) => {
    const context = contextOf(range, asOf, policies, addresses[0]);
    const found = overdueProjects(context);
    const term = `签约满${context.policy(startDeadline)}个月（约定开工更晚的按约定）`;
    return [
      ['代入', `到${formatDay(context.asOf)}${term}没有开工的正式合同，${found.length}个`],
      ['计入的行', rowsOf(found)],
    ];
  },
  excel: {
    formula: '=FILTER(A2:E6,(C2:C6="正式合同")*(E2:E6<EDATE(DATE(2022,6,30),-6))*(H2:H6="未开工"),"没有")',
    short: '要 Microsoft 365；另有约定的开工时间要另算',
  },
  examples: [
    {
      shows: '一个超期',
      args: [SAMPLE_LEDGER, '2022-06-30'],
      gives: [
        ['项目名称', '引资单位', '签约时间', '应开工日期', '签约满月数', '超期天数'],
        ['风电项目', '区商务委', '2021-04-01', '2021-10-01', 14, 272],
      ],
    },
    {
      shows: '本单位的期限为十五个月',
      args: [
        SAMPLE_LEDGER,
        '2022-06-30',
        [
          ['键', '取值'],
          ['startDeadline', 15],
        ],
      ],
      gives: [
        ['项目名称', '引资单位', '签约时间', '应开工日期', '签约满月数', '超期天数'],
        ['没有超期未开工的正式合同', '', '', '', '', ''],
      ],
    },
    {
      shows: '没有超期的',
      args: [SAMPLE_LEDGER.slice(0, 5), '2022-06-30'],
      gives: [
        ['项目名称', '引资单位', '签约时间', '应开工日期', '签约满月数', '超期天数'],
        ['没有超期未开工的正式合同', '', '', '', '', ''],
      ],
    },
    {
      shows: '没有开工时间也没有进展',
      args: [SAMPLE_LEDGER.map((row) => row.slice(0, 7)), '2022-06-30'],
      gives: '#N/A 缺少：开工时间或进展列',
    },
  ],
});
