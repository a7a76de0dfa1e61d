import { plainCreditCode } from '../codes/credit-code';
import { Decimal } from '../model/decimal';
import { formatMoney, money } from '../model/money';
import { splitTier } from '../policies/split-tier';
import { splitWindow } from '../policies/split-window';
import { cellsOf } from './about';
import { tableRule } from './rule';

export const splitContracts = tableRule({
  code: 'B05',
  id: 'split-contracts',
  name: '疑似拆分签约',
  severity: 'info',
  beta: true,
  policies: [splitWindow, splitTier],
  reason: '一个亿元项目拆成几份小合同，个数多了几个，每份又都低于重点核实的档位。',
  source: '推定：各地统计按亿元、5亿元、10亿元分档；同一投资方短期内签几份小合同',
  nextStep: '核对几份合同的建设内容和地点：同一个项目的，合并为一个。',
  innocent: ['同一投资方确有几个不同的项目', '分期分地块实施'],
  on: 'projects',
  needs: ['amount', 'signedOn'],
  needsOneOf: [['investor', 'creditCode']],
  uses: ['investor', 'creditCode'],
  check({ amount, signedOn, investor, creditCode }, records, context, report) {
    const days = context.policy(splitWindow);
    const tier = money(context.policy(splitTier), '万元');
    const tierFen = tier.times(100).toNumber();
    const { kinds, identityAt, terminated } = context.facts(records);
    const byInvestor = new Map<string, number[]>();
    for (let record = 0; record < records.length; record++) {
      const fen = amount.fen[record] ?? NaN;
      if (
        kinds[record] !== 'formal' ||
        terminated[record] ||
        !(fen > 0 && fen < tierFen) ||
        Number.isNaN(signedOn.from[record] ?? NaN)
      )
        continue;
      const who =
        plainCreditCode(creditCode?.text(record) ?? '') || (investor?.text(record) ?? '').replace(/\s+/g, '');
      if (who === '') continue;
      const group = byInvestor.get(who);
      if (group) group.push(record);
      else byInvestor.set(who, [record]);
    }
    for (const group of byInvestor.values()) {
      if (group.length < 2) continue;
      group.sort((a, b) => (signedOn.from[a] ?? 0) - (signedOn.from[b] ?? 0));
      const [first = 0, last = 0] = [group[0], group.at(-1)];
      const sum = group.reduce((total, record) => total.plus(amount.exact(record) ?? 0), new Decimal(0));
      const different = new Set(group.map((record) => identityAt(record))).size === group.length;
      if ((signedOn.from[last] ?? 0) - (signedOn.to[first] ?? 0) > days || sum.lt(tier) || !different)
        continue;
      const who = investor?.text(first) || creditCode?.text(first) || '';
      report({
        message: `“${who}”${days}天内签了${group.length}份合同，每份都不到${formatMoney(tier)}，合计${formatMoney(sum)}；请核对是否一个项目拆成几份`,
        cells: group.flatMap((record) =>
          cellsOf(records, record, 'project', 'investor', 'signedOn', 'amount'),
        ),
        record: who,
        values: { sum: sum.toFixed(), contracts: group.length },
      });
    }
  },
  examples: [
    {
      shows: '同一投资方，一份已过亿元',
      sheets: {
        签约项目:
          '项目名称|投资方|合同类型|签约时间|合同额（万元）\n甲项目|某某公司|正式合同|2022-03-01|12000\n乙项目|某某公司|正式合同|2022-03-05|3000',
      },
      expect: 'pass',
    },
    {
      shows: '一个月内签三份，每份都不到一亿元',
      sheets: {
        签约项目:
          '项目名称|投资方|合同类型|签约时间|合同额（万元）\n甲厂房项目|某某公司|正式合同|2022-03-01|6000\n甲设备项目|某某公司|正式合同|2022-03-05|5000',
      },
      expect: [
        [
          '签约项目!A2',
          '签约项目!B2',
          '签约项目!D2',
          '签约项目!E2',
          '签约项目!A3',
          '签约项目!B3',
          '签约项目!D3',
          '签约项目!E3',
        ],
      ],
    },
    {
      shows: '没有投资方',
      sheets: {
        签约项目:
          '项目名称|引资单位|合同类型|签约时间|合同额（万元）\n甲项目|区教委|正式合同|2022-03-01|6000',
      },
      expect: 'not-checked',
    },
  ],
});
