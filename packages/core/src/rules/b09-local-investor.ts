import { creditCodeFault, divisionOf, plainCreditCode } from '../codes/credit-code';
import { divisionName, shortDivisionName } from '../codes/division';
import { homeDivisions } from '../policies/home-divisions';
import { cellsOf, nameOf } from './about';
import { tableRule } from './rule';

const OUTSIDE = /^(?:区外|县外|市外|省外|境外|外地|外来|外资)/;
const INSIDE = /^(?:区内|县内|本区|本县|本地)/;

export const localInvestor = tableRule({
  code: 'B09',
  id: 'local-investor',
  name: '投资方疑似区内企业',
  severity: 'info',
  beta: true,
  policies: [homeDivisions],
  reason: '招商引资统计外来投资。注册在本区的老企业新上项目，多数办法不算。',
  source:
    '涪陵区《招商引资奖励办法》：外来投资者新建企业自注册之日起五年内追加投资仍视为外来投资，五年后视为本地企业',
  nextStep: '查企业注册时间和股东：外来投资者控股且注册未满五年的，留下并备注；否则不计。',
  innocent: ['外来投资者在本区新注册的项目公司', '注册未满五年'],
  on: 'projects',
  needs: ['origin'],
  needsOneOf: [['creditCode', 'investor']],
  uses: ['creditCode', 'investor'],
  check({ origin, creditCode, investor }, records, context, report) {
    const home = context.policy(homeDivisions);
    const names = home.flatMap((code) => shortDivisionName(code) ?? []);
    const { terminated } = context.facts(records);
    for (let record = 0; record < records.length; record++) {
      const from = origin.text(record);
      if (from === '' || terminated[record] || INSIDE.test(from)) continue;
      if (!OUTSIDE.test(from) && names.some((name) => from.includes(name))) continue;
      const code = plainCreditCode(creditCode?.text(record) ?? '');
      const byCode = code.length === 18 && home.includes(divisionOf(code)) && !creditCodeFault(code);
      const who = investor?.text(record) ?? '';
      const byName = names.some((name) => who.includes(name));
      if (!byCode && !byName) continue;
      report({
        message: `“${nameOf(records, record)}”来源地写“${from}”，${byCode ? `投资方的信用代码第3至8位${divisionOf(code)}是${divisionName(divisionOf(code)) ?? '本区'}` : `投资方“${who}”名称里有本区地名`}；请核对是否本地企业`,
        cells: cellsOf(
          records,
          record,
          'origin',
          ...(byCode ? (['creditCode'] as const) : (['investor'] as const)),
        ),
        record: nameOf(records, record),
        values: { origin: from, investor: who, creditCode: code },
      });
    }
  },
  examples: [
    {
      shows: '区外企业，或已写明区内',
      sheets: {
        签约项目:
          '项目名称|投资方|统一社会信用代码|来源地\n甲项目|福州某公司|91350100M000100Y43|区外\n乙项目|黔江某公司|11500114MB1912255L|区内\n丙项目|福州另一公司|91350100M000100Y43|福建',
      },
      expect: 'pass',
    },
    {
      shows: '注册在本区却写区外',
      sheets: {
        签约项目:
          '项目名称|投资方|统一社会信用代码|来源地\n甲项目|某公司|11500114MB1912255L|区外\n乙项目|福州某公司|91350100M000100Y43|区外',
      },
      expect: [['签约项目!D2', '签约项目!C2']],
    },
    {
      shows: '没有来源地列',
      sheets: {
        签约项目: '项目名称|投资方|统一社会信用代码|引资单位\n甲项目|某公司|11500114MB1912255L|区教委',
      },
      expect: 'not-checked',
    },
  ],
});
