import { formatDay, type Severity } from '@zhaoshang/core';
import { CellError } from '../host/cell-error';
import { cellOf } from '../host/cells-of';
import { choiceOf } from '../host/choice-of';
import { requiredDay } from '../host/day-of';
import { functionEntry } from '../host/function-entry';
import { notCanceled } from '../host/canceled';
import { readRows } from '../host/ledger-call';
import { loadRules } from '../host/load-rules';
import { policiesOf } from '../host/policies-of';
import { ledgerOf } from '../host/range-ledger';
import { SAMPLE_LEDGER } from './sample-ledger';

/** @customenum {string} */
// prettier-ignore
enum CheckColumns {
  /** 级别、规则、说明、记录、单元格 */
  常用 = "常用",
  /** 另加指纹，可与窗格和命令行的结果逐条核对 */
  含指纹 = "含指纹",
}

const SEVERITIES: Readonly<Record<Severity, string>> = { error: '错误', warning: '警告', info: '提示' };

/**
 * 台账检查：核对一张台账，逐条列出不相符之处，返回带表头的多行表格。请选含表头的整张表，最好从 A1 选起。
 * @customfunction CHECK 台账检查
 * @param range 台账区域：含标题、表头和数据行的整张表
 * @param asOf 统计截止日：日期，如 2022-06-30
 * @param columns 返回列：常用（默认）或含指纹
 * @param policies 参数表：“招商参数”表的区域，含“键”“取值”两列；不填用默认参数
 * @requiresParameterAddresses
 * @cancelable
 */
export async function check(
  range: unknown[][],
  asOf: unknown[][],
  columns?: CheckColumns,
  policies?: unknown[][],
  invocation?: CustomFunctions.CancelableInvocation,
): Promise<unknown[][]> {
  const day = requiredDay(cellOf(asOf, '统计截止日'), '统计截止日');
  const withFingerprint = choiceOf(columns, '返回列', CheckColumns) === CheckColumns.含指纹;
  const settings = policiesOf(policies);
  const ledger = ledgerOf(range, invocation?.parameterAddresses?.[0]);
  if (ledger.tables.every(({ kind }) => kind === 'other')) {
    throw new CellError(
      'notAvailable',
      '在所选区域中没有认出台账；请选含表头的整张表，表头如“项目名称、签约时间、合同额”',
    );
  }
  const { checkLedger } = await notCanceled(loadRules(), invocation);
  const { findings } = checkLedger(ledger, { asOf: day, policies: settings });
  const heading = ['级别', '规则', '说明', '记录', '单元格', ...(withFingerprint ? ['指纹'] : [])];
  const rows = findings.map((finding) => [
    SEVERITIES[finding.severity],
    finding.rule,
    finding.message,
    finding.record ?? '',
    finding.cells.join('、'),
    ...(withFingerprint ? [finding.fingerprint] : []),
  ]);
  const none = ['', '', '未发现不相符之处', '', '', ...(withFingerprint ? [''] : [])];
  return [heading, ...(rows.length > 0 ? rows : [none])];
}

export const entry = functionEntry({
  id: 'CHECK',
  run: check,
  formula: '逐条规则核对：表结构、重复、合同与金额、到位资金、时序与阶段、责任归属、合计',
  source: '各条规则的依据见 docs/rules；与窗格和命令行同一套规则',
  units: ['表格', '日期', '返回列', '表格', '表格'],
  needs: ['整张表；缺少的列，涉及它的规则不查'],
  explain: ([range, asOf], addresses) => [
    ['代入', `按统计截止日${formatDay(requiredDay(cellOf(asOf, '统计截止日'), '统计截止日'))}逐条核对`],
    ['计入的行', readRows(ledgerOf(range, addresses[0]))],
  ],
  examples: [
    {
      shows: '一处不符',
      args: [
        [
          ['项目名称', '引资单位', '合同类型', '签约时间', '正式合同额（亿元）', '当年到位资金（亿元）'],
          ['玻纤项目', '区商务委', '正式合同', '2022-03-15', 2.5, 1],
          ['铝材项目', '区教委', '正式合同', '2022-05-16', 0.1, 0.5],
        ],
        '2022-06-30',
      ],
      gives: [
        ['级别', '规则', '说明', '记录', '单元格'],
        [
          '警告',
          'D04',
          '“铝材项目”当年到位5000万元，合同额1000万元，多4000万元；请核对单位，追加投资的补登补充协议',
          '铝材项目',
          '所选区域!E3、所选区域!F3',
        ],
      ],
    },
    {
      shows: '没有认出台账',
      args: [[['甲'], ['乙']], '2022-06-30'],
      gives: '#N/A 在所选区域中没有认出台账；请选含表头的整张表，表头如“项目名称、签约时间、合同额”',
    },
    { shows: '没有截止日', args: [SAMPLE_LEDGER, null], gives: '#N/A 缺少：统计截止日' },
    {
      shows: '都相符',
      args: [
        [
          ['项目名称', '引资单位', '合同类型', '签约时间', '正式合同额（亿元）'],
          ['玻纤项目', '区商务委', '正式合同', '2022-03-15', 2.5],
        ],
        '2022-06-30',
      ],
      gives: [
        ['级别', '规则', '说明', '记录', '单元格'],
        ['', '', '未发现不相符之处', '', ''],
      ],
    },
  ],
});
