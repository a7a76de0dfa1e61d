import type { AmountColumn } from '../model/column';
import { formatAddress } from '../model/address';
import { columnsOf } from '../model/records';
import { tableRule } from './rule';
import { statedMembers } from './stated-members';
import { printedAmount } from '../reading/printed-amount';

export const totalAgainstRows = tableRule({
  code: 'G01',
  id: 'total-against-rows',
  name: '合计与明细不符',
  severity: 'error',
  reason: '合计行常常是手填的，改了明细忘了改合计，通报里用的又偏偏是合计。',
  source: '达州市2019年通报：分项之和93个648.95亿元，印作95个652亿元',
  nextStep: '把合计改成求和公式；明细有隐藏行、筛选行的，先核对是否应当计入。',
  innocent: ['合计只算了计入考核的项目，应在备注写明', '四舍五入造成的末位差'],
  on: ['projects', 'receipts', 'targets', 'talks', 'activities'],
  needs: [],
  uses: ['kind', 'isIndustrial', 'industry', 'signedOn'],
  check(_, records, context, report) {
    for (const column of columnsOf(records)) {
      if (column.type !== 'amount') continue;
      const recordAt = new Map(records.rows.map((row, record) => [row, record]));
      for (const { row, label, over } of records.totals) {
        const printed = printedAmount(records, row, column);
        const members = over.flatMap((at) => recordAt.get(at) ?? []);
        if (!printed || members.length === 0 || members.some((record) => isUnread(column, record))) continue;
        // 正式合同合计 sums the formal ones; some label all of them so.
        const stated = statedMembers(label, members, records, context);
        const agrees = (over: readonly number[]) => {
          const { yuan } = column.sum(over);
          return printed.low.lte(yuan) && yuan.lte(printed.high);
        };
        if (agrees(members) || (stated && agrees(stated))) continue;
        const { yuan, counted } = column.sum(stated ?? members);
        if (counted === 0) continue;
        const unit = column.unit ?? '元';
        const where = { sheet: records.sheet, row, column: column.column };
        const [said, sum] = [printed.value, yuan.dividedBy(printed.yuanPerUnit)];
        report({
          message: `${formatAddress(where)}的${label.replace(/\s+/g, '')}写${said.toFixed()}${unit}，${(stated ?? members).length}行明细之和是${sum.toFixed()}${unit}，${said.gt(sum) ? '多' : '少'}${said.minus(sum).abs().toFixed()}${unit}；请核对明细或改用求和公式`,
          cells: [where],
          record: label,
          values: { printed: said.toFixed(), sum: sum.toFixed(), unit, rows: (stated ?? members).length },
        });
      }
    }
  },
  examples: [
    {
      shows: '合计与明细相符，差在末位的四舍五入不算',
      sheets: {
        签约项目:
          '序号|项目名称|引资单位|合同额（亿元）|当年到位资金（万元）\n1|甲项目|区商务委|3.24|500\n2|乙项目|区教委|2.31|300\n3|丙项目|区教委|1.01|\n合计|||6.6|800',
      },
      expect: 'pass',
    },
    {
      shows: '合计少了一个项目',
      sheets: {
        签约项目:
          '序号|项目名称|引资单位|合同额（亿元）|当年到位资金（万元）\n1|甲项目|区商务委|3.24|500\n2|乙项目|区教委|2.31|300\n3|丙项目|区教委|1.01|\n合计|||5.55|800',
      },
      expect: [['签约项目!D5']],
    },
    {
      shows: '合计写明只算其中一类：正式合同、不含框架协议',
      sheets: {
        签约项目:
          '序号|项目名称|引资单位|合同类型|合同额（亿元）\n1|甲项目|区商务委|正式合同|3.24\n2|乙项目|区教委|框架协议|2.31\n3|丙项目|区教委|正式合同|1.01\n正式合同合计||||4.25\n合计（不含框架协议）||||4.25\n总计||||6.56',
      },
      expect: 'pass',
    },
    {
      shows: '正式合同的合计不等于正式合同之和',
      sheets: {
        签约项目:
          '序号|项目名称|引资单位|合同类型|合同额（亿元）\n1|甲项目|区商务委|正式合同|3.24\n2|乙项目|区教委|框架协议|2.31\n3|丙项目|区教委|正式合同|1.01\n正式合同合计||||5.25',
      },
      expect: [['签约项目!E5']],
    },
    { shows: '没有台账', sheets: { 单位名录: '单位名称|简称\n区商务委员会|商务委' }, expect: 'not-checked' },
  ],
});

/** A cell that is not blank and gave no amount: the sum of its column is not known. */
function isUnread(column: AmountColumn, record: number): boolean {
  return Number.isNaN(column.fen[record] ?? NaN) && column.notes.has(record);
}
