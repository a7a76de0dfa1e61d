import { formatDay, formatSpan, pipeline as talks, talksIdle } from '@zhaoshang/core';
import { functionEntry } from '../host/function-entry';
import { inYiOrBlank } from '../host/in-yi';
import { ledgerCall, rowsOf } from '../host/ledger-call';
import { SAMPLE_TALKS } from './sample-ledger';

const HEADING = [
  '项目名称',
  '引资单位',
  '计划投资（亿元）',
  '进展',
  '最近进展',
  '无进展月数',
  '计划签约',
  '亮灯',
];

/**
 * 在谈项目库：在谈项目及其无进展月数和亮灯，返回带表头的整张表，最久没有进展的在前，金额单位亿元。
 * @customfunction PIPELINE 在谈项目库
 * @param range 台账区域：在谈项目台账，含表头，可只选所需各列
 * @param asOf 统计截止日：日期，如 2022-06-30
 * @param policies 参数表：“招商参数”表的区域，含“键”“取值”两列；不填按2、3、6个月
 */
export function pipeline(range: unknown[][], asOf: unknown[][], policies?: unknown[][]): unknown[][] {
  const rows = talks(ledgerCall(range, asOf, ['talks'], undefined, policies)).map((talked) => [
    talked.project,
    talked.unit,
    inYiOrBlank(talked.planned),
    talked.stage,
    talked.lastProgress === undefined ? '' : formatDay(talked.lastProgress),
    talked.idleMonths ?? '',
    talked.plannedSigning ? formatSpan(talked.plannedSigning) : '',
    talked.light ?? '未填进展时间',
  ]);
  return [HEADING, ...(rows.length > 0 ? rows : [['没有在谈项目', ...HEADING.slice(1).map(() => '')]])];
}

export const entry = functionEntry({
  id: 'PIPELINE',
  run: pipeline,
  formula: '无进展月数 = 最近进展到统计截止日的满月数；2个月黄灯，3个月红灯，超过6个月移出',
  source:
    '邯郸经开区在谈项目库：连续2个月无进度黄灯，3个月红灯，超过半年移出库。期限见参数“在谈项目无进展期限”；函数看不到参数以外的工作表，本单位的期限请把“招商参数”表选作第三个参数',
  units: ['表格', '日期', '表格', '表格，金额亿元'],
  needs: ['在谈项目名称', '引资单位', '计划投资额', '进展', '最近进展时间', '计划签约时间（有则用）'],
  explain: ([range, asOf, policies], addresses) => {
    const context = ledgerCall(range, asOf, ['talks'], addresses[0], policies);
    const [yellow, red, out] = context.policy(talksIdle);
    return [
      ['代入', `到${formatDay(context.asOf)}无进展满${yellow}个月黄灯，满${red}个月红灯，超过${out}个月移出`],
      ['计入的行', rowsOf(talks(context))],
    ];
  },
  excel: {
    formula: '=DATEDIF(E2,DATE(2022,6,30),"m")',
    where: '最近进展时间在 E 列',
    short: '得无进展月数，再逐行亮灯、排序；月末到短月的月末会少算一个月',
  },
  examples: [
    {
      shows: '两个在谈项目',
      args: [SAMPLE_TALKS, '2022-06-30'],
      gives: [
        HEADING,
        ['康养项目', '区文旅委', 3, '洽谈中', '2022-02-20', 4, '', '红灯'],
        ['冷链项目', '区商务委', 1.5, '洽谈中', '2022-06-10', 0, '2022-09-30', '绿灯'],
      ],
    },
    {
      shows: '刚有进展',
      args: [SAMPLE_TALKS.slice(0, 2), '2022-06-30'],
      gives: [HEADING, ['冷链项目', '区商务委', 1.5, '洽谈中', '2022-06-10', 0, '2022-09-30', '绿灯']],
    },
    {
      shows: '本单位五个月才亮黄灯',
      args: [
        SAMPLE_TALKS,
        '2022-06-30',
        [
          ['键', '取值'],
          ['talksIdle', '5、8、12'],
        ],
      ],
      gives: [
        HEADING,
        ['康养项目', '区文旅委', 3, '洽谈中', '2022-02-20', 4, '', '绿灯'],
        ['冷链项目', '区商务委', 1.5, '洽谈中', '2022-06-10', 0, '2022-09-30', '绿灯'],
      ],
    },
    {
      shows: '参数表写错',
      args: [
        SAMPLE_TALKS,
        '2022-06-30',
        [
          ['名称', '数'],
          ['期限', 5],
        ],
      ],
      gives: '#VALUE! 招商参数表里没有“键”和“取值”两列',
    },
    {
      shows: '区域里没有在谈台账',
      args: [[['甲'], ['乙']], '2022-06-30'],
      gives:
        '#N/A 在所选区域中没有认出台账；请连同表头一起选，表头如“在谈项目名称、计划投资额、进展情况、最近进展时间”',
    },
  ],
});
