import { addressOf, cellsOf, headerCell, nameOf } from './about';
import { tableRule } from './rule';

export const unknownKind = tableRule({
  code: 'C01',
  id: 'unknown-kind',
  name: '合同类型不明',
  severity: 'error',
  reason: '合同类型决定算不算完成数。写“待确认”“口头约定”，这个项目只算个数，不算正式，也不算框架。',
  source:
    '黔江区《招商引资合同签订管理实施细则》（2025）：框架合同、战略合作协议、正式合同、补充协议，签约前可形成投资意向书',
  nextStep: '按合同文本改为正式合同、框架协议、意向书或补充协议；没有签文本的，移到在谈台账。',
  innocent: ['本单位另有合同类型，如“入园协议”，可在参数中登记归类'],
  on: 'projects',
  needs: ['kind'],
  uses: ['amount', 'planned'],
  check({ kind, amount, planned }, records, context, report) {
    const { kinds, terminated } = context.facts(records);
    const blank = kind.codes.filter((code, record) => code === 0 && !terminated[record]).length;
    const mostlyBlank = blank * 10 > records.length * 3 && blank > 1;
    if (mostlyBlank) {
      report({
        message: `${records.sheet}“${kind.header}”有${blank}行空着，这些项目不计入正式合同，也不计入框架协议；请补填`,
        cells: headerCell(records, kind.column),
        record: kind.header,
        values: { blank },
        severity: 'info',
      });
    }
    for (let record = 0; record < records.length; record++) {
      const known = kinds[record];
      if ((known !== 'unknown' && known !== 'none') || terminated[record]) continue;
      const said = kind.text(record);
      // Asked whether it is formal, a blank says no; a column that nobody fills in is one finding.
      if (said === '' && (mostlyBlank || /是否/.test(kind.header))) continue;
      // Neither kind nor amount: C04 says that such a project breaks the count.
      if (said === '' && !amount?.exact(record) && !planned?.exact(record)) continue;
      report({
        message: `“${nameOf(records, record)}”${addressOf(records, record, 'kind')}的合同类型${said ? `写“${said}”，不是正式合同、框架协议、意向书或补充协议` : '是空的'}，不计入正式合同，也不计入框架协议；请按合同文本填写`,
        cells: cellsOf(records, record, 'kind'),
        record: nameOf(records, record),
        values: { kind: said },
        ...(said === '' && { severity: 'warning' as const }),
      });
    }
  },
  examples: [
    {
      shows: '正式合同、框架协议、意向书、补充协议',
      sheets: {
        签约项目:
          '项目名称|引资单位|合同类型|合同额（亿元）\n甲项目|区商务委|正式合同|3\n乙项目|区教委|框架协议|2\n丙项目|区教委|投资意向书|\n丁项目|区教委|补充协议|1',
      },
      expect: 'pass',
    },
    {
      shows: '写不清，或空着',
      sheets: {
        签约项目:
          '项目名称|引资单位|合同类型|合同额（亿元）\n甲项目|区商务委|口头约定|3\n乙项目|区教委|正式合同|2\n丙项目|区教委||2',
      },
      expect: [['签约项目!C2'], ['签约项目!C4']],
    },
    {
      shows: '没有合同类型列',
      sheets: { 签约项目: '项目名称|引资单位|签约时间|合同额（亿元）\n甲项目|区商务委|2022-03-01|3' },
      expect: 'not-checked',
    },
  ],
});
