import { valueAt } from '../model/grid';
import { money, type AmountUnit } from '../model/money';
import { formatDay } from '../model/day';
import { rewardCap } from '../policies/reward-cap';
import { columnLetters } from '../model/address';
import { figureColumns, type FigureColumn } from './figures/figure-columns';
import { printedDate } from './figures/printed-date';
import { printedNumber } from './figures/printed-number';
import type { Records } from '../model/records';
import { bookRule, type Report } from './rule';
import { checkTiers } from './reward-tiers';

/** Those who invest themselves (投资方及利益相关方). */
const INVESTING = /股东|投资方|投资人|投资者|业主|实际控制人|法人代表|法定代表人|高管/;
const PUBLIC = /公务员|事业(?:单位|编|人员)|公职|在编|国家工作人员|财政供养|国有企业(?:领导|负责人)/;

export const rewards = bookRule({
  code: 'H04',
  id: 'rewards',
  name: '引荐奖励不合规定',
  severity: 'error',
  policies: [rewardCap],
  reason: '奖给公职人员、奖给投资方自己、签约以后才备案、同一项目奖两次，都是审计必查的。',
  source:
    '济宁2022、江门、沙洋2022、钦州、湘潭高新等引荐奖励办法：公职人员、投资方及利益相关方除外，签约前备案，同一项目只奖一次，设上限',
  nextStep: '对照本单位奖励办法，不符合的不予兑现；档位有缝隙的，修订办法。',
  innocent: ['聘请的专职招商人员，办法另有规定'],
  check(context, report, notChecked) {
    const cap = money(context.policy(rewardCap), '万元');
    let checked = 0;
    for (const records of context.ledger.tables.filter(({ header }) => header !== null)) {
      const columns = figureColumns(records);
      const find = (says: RegExp) => columns.find(({ header }) => says.test(header));
      const amount = find(/奖励?(?:金额|资金|额|金)/);
      if (checkTiers(records, columns, report)) checked++;
      if (!amount) continue;
      checked++;
      const table: RewardTable = {
        records,
        amount,
        person: find(/引荐人|引资人|受奖|获奖|奖励对象/),
        status: find(/身份|工作单位|职业|人员性质/),
        investor: find(/投资方|投资主体|投资企业|投资人/),
        filedOn: find(/备案.*(?:时间|日期)/),
        signedOn: find(/签约.*(?:时间|日期)/),
        project: find(/项目名称|^项目$/),
      };
      for (const row of records.rows) checkRow(table, row, cap, report);
      checkTwice(table, report);
    }
    if (checked === 0) notChecked('没有引荐奖励表（奖励金额列）或奖励档位表');
  },
  examples: [
    {
      shows: '社会人士引荐，签约前备案，没有超过上限',
      sheets: {
        奖励: '序号|项目名称|投资方|引荐人|引荐人身份|备案时间|签约时间|奖励金额（万元）\n1|甲项目|甲公司|张三|商会会员|2021-12-01|2022-03-01|30',
      },
      expect: 'pass',
    },
    {
      shows: '公职人员；签约后备案；超过上限；奖两次',
      sheets: {
        奖励: '序号|项目名称|投资方|引荐人|引荐人身份|备案时间|签约时间|奖励金额（万元）\n1|甲项目|甲公司|张三|公务员|2021-12-01|2022-03-01|30\n2|乙项目|乙公司|李四|商会会员|2022-04-01|2022-03-01|30\n3|丙项目|丙公司|王五|商会会员|2021-12-01|2022-03-01|120\n4|丙项目|丙公司|王五|商会会员|2021-12-01|2022-03-01|20',
      },
      expect: [['奖励!D2', '奖励!E2'], ['奖励!F3', '奖励!G3'], ['奖励!H4'], ['奖励!H4', '奖励!H5']],
    },
    {
      shows: '投资方的股东引荐自己的项目',
      sheets: {
        奖励: '序号|项目名称|引荐人|引荐人身份|奖励金额（万元）\n1|甲项目|张三|企业股东|30\n2|乙项目|李四|商会会员|20',
      },
      expect: [['奖励!C2', '奖励!D2']],
    },
    {
      shows: '档位之间有缝隙',
      sheets: {
        档位: '档位|投资下限（万元）|投资上限（万元）|奖励标准（‰）|备注\n一档|0|1000|3|\n二档|1001|2000|3.2|\n三档|2000||4|',
      },
      expect: [['档位!B3', '档位!C2']],
    },
    {
      shows: '没有奖励表',
      sheets: { 签约项目: '项目名称|引资单位|合同额（亿元）\n甲项目|区教委|3' },
      expect: 'not-checked',
    },
  ],
});

interface RewardTable {
  readonly records: Records;
  readonly amount: FigureColumn;
  readonly person: FigureColumn | undefined;
  readonly status: FigureColumn | undefined;
  readonly investor: FigureColumn | undefined;
  readonly filedOn: FigureColumn | undefined;
  readonly signedOn: FigureColumn | undefined;
  readonly project: FigureColumn | undefined;
}

function checkRow(
  { records, amount, person, status, investor, filedOn, signedOn }: RewardTable,
  row: number,
  cap: ReturnType<typeof money>,
  report: Report,
): void {
  const { grid, sheet } = records;
  const text = (column: FigureColumn | undefined) =>
    column ? String(valueAt(grid, row, column.column) ?? '').trim() : '';
  const who = text(person);
  const say = (
    what: string,
    columns: readonly (FigureColumn | undefined)[],
    values: Record<string, string>,
  ) =>
    report({
      message: `${sheet}第${row + 1}行${who ? `“${who}”` : ''}${what}`,
      cells: columns.flatMap((column) => (column ? [{ sheet, row, column: column.column }] : [])),
      record: `${who}${text(amount)}`,
      values,
    });
  if (PUBLIC.test(text(status)))
    say(`身份是“${text(status)}”，公职人员不能领取引荐奖励；请核对`, [person, status], {
      status: text(status),
    });
  else if (INVESTING.test(text(status)))
    say(`身份是“${text(status)}”，投资方和利益相关方不能领取引荐奖励；请核对`, [person, status], {
      status: text(status),
    });
  if (who !== '' && who === text(investor))
    say('既是引荐人又是投资方，不能领取引荐奖励；请核对', [person, investor], { investor: who });
  const [filed, signed] = [filedOn, signedOn].map(
    (column) => column && printedDate(grid, row, column.column, records.year),
  );
  if (filed && signed && filed.from > signed.to) {
    say(
      `${formatDay(filed.from)}备案，晚于签约时间${formatDay(signed.to)}，晚${filed.from - signed.to}天；应在签约前备案`,
      [filedOn, signedOn],
      { filedOn: formatDay(filed.from), signedOn: formatDay(signed.to) },
    );
  }
  const printed = printedNumber(grid, row, amount.column);
  const unit = printed?.unit ?? amount.unit ?? '';
  if (!printed || !/^(?:亿元|万元|元)$/.test(unit)) return;
  const sum = money(printed.value, unit as AmountUnit);
  if (sum.gt(cap))
    say(
      `奖励${printed.text}${printed.unit ? '' : unit}（${columnLetters(amount.column)}${row + 1}），超过单个项目上限${cap.dividedBy(10000).toFixed()}万元；请按上限计`,
      [amount],
      { reward: sum.toFixed(), cap: cap.toFixed() },
    );
}

/** One project rewarded in two rows. */
function checkTwice({ records, amount, project }: RewardTable, report: Report): void {
  if (!project) return;
  const { grid, sheet } = records;
  const first = new Map<string, number>();
  for (const row of records.rows) {
    const name = String(valueAt(grid, row, project.column) ?? '').replace(/\s+/g, '');
    const printed = printedNumber(grid, row, amount.column);
    if (name === '' || !printed || printed.value.isZero()) continue;
    const earlier = first.get(name);
    if (earlier === undefined) {
      first.set(name, row);
      continue;
    }
    report({
      message: `“${name}”在第${earlier + 1}行和第${row + 1}行都有奖励，同一项目只奖一次；团队引荐的应合为一笔，请核对`,
      cells: [earlier, row].map((at) => ({ sheet, row: at, column: amount.column })),
      record: name,
      values: { rows: [earlier, row].map((at) => String(valueAt(grid, at, amount.column) ?? '')) },
    });
  }
}
