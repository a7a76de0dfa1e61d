import { creditCodeFault, isCreditCode, plainCreditCode, registrarOf } from '../codes/credit-code';
import { cellsOf, nameOf } from './about';
import { tableRule } from './rule';

const PUBLIC = /(?:人民政府|委员会|办事处|管委会|管理委员会|局|事业单位|服务中心)$/;
const PLATFORM =
  /城市建设投资|城投|国有资产(?:经营|投资)|国资(?:经营|公司)|交通建设投资|旅游投资集团|水务投资|土地储备|平台公司|开发投资集团/;

export const publicInvestor = tableRule({
  code: 'B10',
  id: 'public-investor',
  name: '投资方为机关、事业单位或融资平台',
  severity: 'warning',
  beta: true,
  reason: '政府自己的投入不是招商引资。机关、事业单位、平台公司投的，多数办法不计。',
  source: '涪陵区《招商引资奖励办法》：政府性投入和政策性投入不纳入；GB 32100-2015：首位1为机构编制部门登记',
  nextStep: '核对投资方：政府性投入的不计；社会资本为主的，改填社会投资方。',
  innocent: ['外地国有企业投资', '科研院所以技术入股的合作项目'],
  on: 'projects',
  needs: [],
  needsOneOf: [['creditCode', 'investor']],
  uses: ['creditCode', 'investor'],
  check({ creditCode, investor }, records, context, report) {
    const { terminated } = context.facts(records);
    for (let record = 0; record < records.length; record++) {
      if (terminated[record]) continue;
      const text = creditCode?.text(record) ?? '';
      const code = isCreditCode(text) ? text : plainCreditCode(text);
      const who = investor?.text(record) ?? '';
      const byCode = code.length === 18 && registrarOf(code) === 'public' && !creditCodeFault(code);
      const platform = PLATFORM.test(who);
      if (!byCode && !PUBLIC.test(who) && !platform) continue;
      report({
        message: `“${nameOf(records, record)}”的投资方“${who || code}”${byCode ? '信用代码首位是1，由机构编制部门登记' : platform ? '像是国有平台公司' : '像是机关或事业单位'}，政府性投入不计入招商引资；请核对`,
        cells: cellsOf(
          records,
          record,
          ...(who ? (['investor'] as const) : []),
          ...(byCode ? (['creditCode'] as const) : []),
        ),
        record: nameOf(records, record),
        values: { investor: who, creditCode: code },
        ...(!byCode && { severity: 'info' as const }),
      });
    }
  },
  examples: [
    {
      shows: '企业投资',
      sheets: {
        签约项目:
          '项目名称|投资方|统一社会信用代码|引资单位\n甲项目|某实业有限公司|91350100M000100Y43|区教委',
      },
      expect: 'pass',
    },
    {
      shows: '机关和平台公司',
      sheets: {
        签约项目:
          '项目名称|投资方|统一社会信用代码|引资单位\n甲项目|某区招商投资促进局|11500114MB1912255L|区教委\n乙项目|某城市建设投资有限公司|91350100M000100Y43|区教委',
      },
      expect: [['签约项目!B2', '签约项目!C2'], ['签约项目!B3']],
    },
    {
      shows: '没有投资方',
      sheets: { 签约项目: '项目名称|引资单位|合同类型\n甲项目|区教委|正式合同' },
      expect: 'not-checked',
    },
  ],
});
