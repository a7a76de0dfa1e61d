import { isIndustrialSection, readIndustryCode } from '../codes/industry';
import { INDUSTRY_SECTIONS } from '../codes/industry-sections';
import { judgeTexts } from '../model/texts-of';
import { cellsOf, nameOf } from './about';
import { tableRule } from './rule';

const YES = /^(是|工业|√|✓|y|yes|1)$/i;
const NO = /^(否|不是|非工业|×|x|n|no|0)$/i;
const INDUSTRY = /^(工业|制造业|第二产业工业|采矿业)(项目)?$/;
const OTHER =
  /^(农业|服务业|现代服务业|现代农业|建筑业|商贸|商贸服务业|旅游|文旅|农林牧渔业|第[一三]产业|[一三]产)(项目)?$/;

export const industryDisagrees = tableRule({
  code: 'C09',
  id: 'industry-disagrees',
  name: '工业分类与行业代码不符',
  severity: 'warning',
  reason: '工业项目个数和工业合同额是单列的指标。研究院、产业学院、仓储物流标成工业，两处的数就对不上。',
  source:
    'GB/T 4754-2017：工业为B采矿业、C制造业、D电力热力燃气及水的生产和供应业；按项目的产品，不按投资方的行业划分',
  nextStep: '按项目建成后的产品核对行业代码，再改“是否工业”。',
  innocent: ['一个项目含几个行业，按主要产品归类'],
  on: 'projects',
  needs: [],
  needsOneOf: [
    ['industryCode', 'isIndustrial'],
    ['isIndustrial', 'industry'],
    ['industryCode', 'industry'],
  ],
  uses: ['industryCode', 'isIndustrial', 'industry'],
  check({ industryCode, isIndustrial, industry }, records, context, report) {
    const { terminated } = context.facts(records);
    const codeAt = industryCode && judgeTexts(industryCode, readIndustryCode);
    const markAt = isIndustrial && judgeTexts(isIndustrial, (text) => said(text, YES, NO));
    const nameAt = industry && judgeTexts(industry, (text) => said(text, INDUSTRY, OTHER));
    for (let record = 0; record < records.length; record++) {
      if (terminated[record]) continue;
      const code = codeAt?.(record);
      const byCode = code && isIndustrialSection(code.section);
      const byMark = markAt?.(record);
      const byName = nameAt?.(record);
      if (!disagree(byCode, byMark) && !disagree(byCode, byName) && !disagree(byMark, byName)) continue;
      const parts = [
        code &&
          `行业代码${industryCode?.text(record) ?? ''}是${INDUSTRY_SECTIONS[code.section].name}，${byCode ? '属于' : '不属于'}工业`,
        byMark !== undefined && `“${isIndustrial?.header ?? ''}”写“${isIndustrial?.text(record) ?? ''}”`,
        byName !== undefined && `“${industry?.header ?? ''}”写“${industry?.text(record) ?? ''}”`,
      ].filter(Boolean);
      report({
        message: `“${nameOf(records, record)}”${parts.join('，')}；请按项目产品核对`,
        cells: [
          ...(byCode === undefined ? [] : cellsOf(records, record, 'industryCode')),
          ...(byMark === undefined ? [] : cellsOf(records, record, 'isIndustrial')),
          ...(byName === undefined ? [] : cellsOf(records, record, 'industry')),
        ],
        record: nameOf(records, record),
        values: {
          industryCode: industryCode?.text(record) ?? '',
          isIndustrial: isIndustrial?.text(record) ?? '',
          industry: industry?.text(record) ?? '',
        },
      });
    }
  },
  examples: [
    {
      shows: '建筑业是第二产业，不是工业',
      sheets: {
        签约项目:
          '项目名称|引资单位|行业代码|是否工业\n玻纤项目|区商务委|C30|是\n标准厂房|区教委|E47|否\n风电场|区教委|D44|是',
      },
      expect: 'pass',
    },
    {
      shows: '物流园标成工业，再生铝标成非工业',
      sheets: {
        签约项目: '项目名称|引资单位|行业代码|是否工业\n物流园|区商务委|G59|是\n再生铝|区教委|C32|否',
      },
      expect: [
        ['签约项目!C2', '签约项目!D2'],
        ['签约项目!C3', '签约项目!D3'],
      ],
    },
    {
      shows: '只有行业代码，没有是否工业',
      sheets: { 签约项目: '项目名称|引资单位|行业代码\n甲项目|区商务委|C30' },
      expect: 'not-checked',
    },
  ],
});

function disagree(a: boolean | undefined, b: boolean | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

function said(text: string, yes: RegExp, no: RegExp): boolean | undefined {
  return text === '' ? undefined : yes.test(text) ? true : no.test(text) ? false : undefined;
}
