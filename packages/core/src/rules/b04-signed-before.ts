import { partsOf } from '../model/day';
import { tablesOf } from '../model/ledger';
import { formatSpan } from '../model/span';
import { addressOf, cellsOf, nameOf } from './about';
import { nameSimilarity } from '../policies/name-similarity';
import { earlierSignings } from './earlier-signings';
import { bookRule } from './rule';

const EXPLAINED = /增资|追加|补充|续签|扩建|重新签|换签|变更|更换业主|[二三四五]期/;

export const signedBefore = bookRule({
  code: 'B04',
  id: 'signed-before',
  name: '历史已签项目再次签约',
  severity: 'warning',
  policies: [nameSimilarity],
  reason: '往年签过、统计过的项目，今年换个日期再签一次，就成了今年的新项目。',
  source: '人民日报2016年报道：一个项目重复签约四五次；一个项目只考核一次，跨年不超过两年',
  nextStep: '对照往年台账：属于同一份合同的，今年不计；属于增资的，只计增资额并写明补充协议。',
  innocent: ['往年签的是框架协议，今年转正式合同', '更换业主后重新签约'],
  check(context, report, notChecked) {
    const { year } = partsOf(context.asOf);
    const earlier = earlierSignings(context, year);
    if (!context.previous && earlier.size === 0) {
      notChecked('未提供上期台账，工作簿里也没有往年的签约项目表');
      return;
    }
    for (const records of tablesOf(context.ledger, 'projects')) {
      const { project, signedOn, note } = records.columns;
      if (!project || !signedOn || (records.year !== undefined && records.year < year)) continue;
      const { terminated } = context.facts(records);
      for (let record = 0; record < records.length; record++) {
        const span = signedOn.span(record);
        if (!span || terminated[record] || partsOf(span.from).year !== year) continue;
        const name = project.text(record);
        const same = earlier.of({ records, record });
        const before = same ?? earlier.alike({ records, record });
        const past = before?.records.columns.signedOn?.span(before.record);
        if (!before || !past || EXPLAINED.test(name) || EXPLAINED.test(note?.text(record) ?? '')) continue;
        report({
          message: `“${nameOf(records, record)}”${formatSpan(span)}签约（${addressOf(records, record, 'signedOn')}），往年台账里${formatSpan(past)}${same ? '已经签过' : `签过名称相近的“${nameOf(before.records, before.record)}”，投资方相同`}（${before.records.sheet}第${(before.records.rows[before.record] ?? 0) + 1}行）；请核对是否重复签约`,
          cells: [
            ...cellsOf(records, record, 'project', 'signedOn'),
            ...(context.ledger.tables.includes(before.records)
              ? cellsOf(before.records, before.record, 'project', 'signedOn')
              : []),
          ],
          record: nameOf(records, record),
          values: { signedOn: formatSpan(span), before: formatSpan(past) },
          ...(!same && { severity: 'info' as const, beta: true as const }),
        });
      }
    }
  },
  examples: [
    {
      shows: '往年的项目照旧登记，框架转正式不算重签',
      sheets: {
        签约项目:
          '项目名称|引资单位|合同类型|签约时间\n甲项目|区商务委|正式合同|2021-03-01\n乙项目|区教委|正式合同|2022-03-02',
      },
      previous: {
        签约项目:
          '项目名称|引资单位|合同类型|签约时间\n甲项目|区商务委|正式合同|2021-03-01\n乙项目|区教委|框架协议|2021-06-02',
      },
      expect: 'pass',
    },
    {
      shows: '2021年签过的项目，2022年又签一次',
      sheets: { 签约项目: '项目名称|引资单位|合同类型|签约时间\n甲项目|区商务委|正式合同|2022-05-01' },
      previous: { 签约项目: '项目名称|引资单位|合同类型|签约时间\n甲项目|区商务委|正式合同|2021-03-01' },
      expect: [['签约项目!A2', '签约项目!D2']],
    },
    {
      shows: '换了一个字再签（试行）',
      sheets: {
        签约项目:
          '项目名称|投资方|合同类型|签约时间\n年产5万吨高硅氧玻钎布项目|某某新材料公司|正式合同|2022-05-01',
      },
      previous: {
        签约项目:
          '项目名称|投资方|合同类型|签约时间\n年产5万吨高硅氧玻纤布项目|某某新材料公司|正式合同|2021-03-01',
      },
      expect: [['签约项目!A2', '签约项目!D2']],
    },
    {
      shows: '没有上期台账',
      sheets: { 签约项目: '项目名称|引资单位|合同类型|签约时间\n甲项目|区商务委|正式合同|2022-05-01' },
      expect: 'not-checked',
    },
  ],
});
