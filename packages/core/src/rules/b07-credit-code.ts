import { creditCodeFault, isCreditCode, plainCreditCode, type CreditCodeFault } from '../codes/credit-code';
import { creditCodeExceptions } from '../policies/credit-code-exceptions';
import { addressOf, cellsOf, nameOf } from './about';
import { tableRule } from './rule';

export const creditCode = tableRule({
  code: 'B07',
  id: 'credit-code',
  name: '统一社会信用代码有误',
  severity: 'error',
  policies: [creditCodeExceptions],
  reason: '信用代码是认企业的唯一凭据。抄错一位，查重、核对外来投资者身份都落空。',
  source: 'GB 32100-2015《法人和其他组织统一社会信用代码编码规则》：18位，第18位为校验码',
  nextStep: '对照营业执照或国家企业信用信息公示系统改正；代码确实如此的，加入“信用代码例外名单”。',
  innocent: ['试点城市早期核发的代码，校验码与标准不符', '境外企业没有统一社会信用代码'],
  on: ['projects', 'talks', 'receipts'],
  needs: ['creditCode'],
  check({ creditCode: column }, records, context, report) {
    const exceptions = new Set(context.policy(creditCodeExceptions));
    const { terminated } = context.facts(records);
    for (let record = 0; record < records.length; record++) {
      const text = column.text(record);
      if (text === '' || isCreditCode(text) || terminated[record]) continue;
      for (const part of text.split(/[、,;/\n]+/)) {
        const code = plainCreditCode(part);
        // Words such as 境外企业 or 正在办理 are no code that could be wrong.
        if (!/\d/.test(code) || exceptions.has(code)) continue;
        const fault = creditCodeFault(code);
        if (!fault) continue;
        report({
          message: `“${nameOf(records, record)}”${addressOf(records, record, 'creditCode')}的信用代码“${code}”${describe(fault)}；请对照营业执照改正`,
          cells: cellsOf(records, record, 'creditCode'),
          record: nameOf(records, record),
          values: { code, fault: fault.kind },
          ...(fault.kind !== 'length' && { severity: 'warning' as const }),
        });
      }
    }
  },
  examples: [
    {
      shows: '校验码相符，全角和小写不影响；境外企业没有代码',
      sheets: {
        签约项目:
          '项目名称|投资方|统一社会信用代码|引资单位\n甲项目|甲公司|11500114MB1912255L|区商务委\n乙项目|乙公司|境外企业|区教委\n丙项目|丙公司|91350100M0001TGQXM|区教委\n丁项目|丁公司|９１３５０１００m000100y43|区教委',
      },
      expect: 'pass',
    },
    {
      shows: '少一位，或抄错一位',
      sheets: {
        签约项目:
          '项目名称|投资方|统一社会信用代码|引资单位\n甲项目|甲公司|11500114MB191225L|区商务委\n乙项目|乙公司|91350100M000100Y48|区教委',
      },
      expect: [['签约项目!C2'], ['签约项目!C3']],
    },
    {
      shows: '没有信用代码列',
      sheets: { 签约项目: '项目名称|投资方|引资单位\n甲项目|甲公司|区商务委' },
      expect: 'not-checked',
    },
  ],
});

function describe(fault: CreditCodeFault): string {
  switch (fault.kind) {
    case 'length':
      return `有${fault.length}位，应为18位，${fault.length < 18 ? '少' : '多'}${Math.abs(18 - fault.length)}位`;
    case 'character':
      return `第${fault.position}位“${fault.character}”不是可用的字符（不用 I、O、S、V、Z）`;
    case 'structure':
      return '第3至8位不是六位行政区划，结构不对';
    case 'check':
      return `校验码应为“${fault.computed}”，写的是“${fault.printed}”，有一位抄错`;
  }
}
