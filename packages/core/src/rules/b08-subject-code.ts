import { creditCodeFault, isCreditCode, hasValidSubject, plainCreditCode } from '../codes/credit-code';
import { creditCodeExceptions } from '../policies/credit-code-exceptions';
import { addressOf, cellsOf, headerCell, nameOf } from './about';
import { tableRule } from './rule';

// So many at once are no slips of the pen; one line says enough.
const MANY = 10;

export const subjectCode = tableRule({
  code: 'B08',
  id: 'subject-code',
  name: '信用代码内的主体标识码校验不符',
  severity: 'info',
  policies: [creditCodeExceptions],
  reason: '第9至17位是主体标识码，自带一位校验码。第18位对得上而这里对不上，可能是整段编造的。',
  source: 'GB 11714《全国组织机构代码编制规则》；GB 32100-2015 第9至17位',
  nextStep: '在国家企业信用信息公示系统查询该代码。',
  innocent: ['部分新编主体标识码不按旧规则校验'],
  on: ['projects', 'talks'],
  needs: ['creditCode'],
  check({ creditCode }, records, context, report) {
    const exceptions = new Set(context.policy(creditCodeExceptions));
    const { terminated } = context.facts(records);
    const found: number[] = [];
    for (let record = 0; record < records.length; record++) {
      const text = creditCode.text(record);
      const valid = isCreditCode(text);
      const code = valid ? text : plainCreditCode(text);
      // What breaks the standard itself is B07's matter.
      if (code.length !== 18 || terminated[record] || exceptions.has(code)) continue;
      if (!valid && creditCodeFault(code)) continue;
      if (!hasValidSubject(code)) found.push(record);
    }
    if (found.length > MANY) {
      report({
        message: `${records.sheet}有${found.length}个信用代码的第9至17位校验不符（如${addressOf(records, found[0] ?? 0, 'creditCode')}）；请抽查`,
        cells: headerCell(records, creditCode.column),
        record: creditCode.header,
        values: { codes: found.length },
      });
      return;
    }
    for (const record of found) {
      const code = creditCode.text(record);
      report({
        message: `“${nameOf(records, record)}”${addressOf(records, record, 'creditCode')}的信用代码${code}，第9至17位“${plainCreditCode(code).slice(8, 17)}”校验不符；请查询核实`,
        cells: cellsOf(records, record, 'creditCode'),
        record: nameOf(records, record),
        values: { code },
      });
    }
  },
  examples: [
    {
      shows: '两处校验都相符',
      sheets: {
        签约项目: '项目名称|投资方|统一社会信用代码|引资单位\n甲项目|甲公司|11500114MB1912255L|区商务委',
      },
      expect: 'pass',
    },
    {
      shows: '第18位相符，主体标识码不符',
      sheets: {
        签约项目:
          '项目名称|投资方|统一社会信用代码|引资单位\n甲项目|甲公司|91500114MA1234567E|区商务委\n乙项目|乙公司|91350100M000100Y43|区教委',
      },
      expect: [['签约项目!C2']],
    },
    {
      shows: '没有信用代码列',
      sheets: { 签约项目: '项目名称|投资方|引资单位\n甲项目|甲公司|区商务委' },
      expect: 'not-checked',
    },
  ],
});
