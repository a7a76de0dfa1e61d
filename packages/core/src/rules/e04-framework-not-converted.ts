import { repeatedProjects } from '../indicators/counting/repeated-projects';
import type { LedgerContext } from '../indicators/ledger-context';
import { formatDay, fullMonths } from '../model/day';
import { lastOverdue } from '../model/deadline';
import { formatSpan } from '../model/span';
import { conversionDeadline } from '../policies/conversion-deadline';
import { cellsOf, nameOf } from './about';
import { tableRule } from './rule';

// The formal contract may stand under another name.
const CONVERTED = /(?:已|完成)(?!.{0,2}[未待拟]).{0,4}正式(?:合同|协议|签约)|^转正式/;

export const frameworkNotConverted = tableRule({
  code: 'E04',
  id: 'framework-not-converted',
  name: '框架协议超期未转正式合同',
  severity: 'warning',
  policies: [conversionDeadline],
  reason: '框架协议不算完成数。半年还没有转成正式合同，多半谈不成，却一直挂在台账上。',
  source: '常德市安乡县2020年通报单列“已签框架未签合同”；期限为本单位参数',
  nextStep: '谈成的签正式合同并更新类型；谈不成的标为终止。',
  innocent: ['协议约定了更长的商谈期', '分期项目，正式合同以另一个名称登记'],
  on: 'projects',
  needs: ['kind', 'signedOn'],
  uses: ['stage'],
  judgesKind: true,
  check({ signedOn, stage }, records, context, report) {
    const months = context.policy(conversionDeadline);
    const overdue = lastOverdue(context.asOf, months);
    const { kinds, identityAt, terminated } = context.facts(records);
    const converted = convertedProjects(context);
    for (let record = 0; record < records.length; record++) {
      if (!((signedOn.to[record] ?? NaN) <= overdue) || kinds[record] !== 'framework' || terminated[record])
        continue;
      const signed = signedOn.span(record);
      if (!signed || converted.has(identityAt(record)) || CONVERTED.test(stage?.text(record) ?? '')) continue;
      const elapsed = fullMonths(signed.to, context.asOf);
      report({
        message: `“${nameOf(records, record)}”${formatSpan(signed)}签框架协议，到${formatDay(context.asOf)}已满${elapsed}个月，${elapsed >= 2 * months ? '超过期限一倍（红灯）' : `超过${months}个月`}仍未转正式合同；请核实，谈不成的标为终止`,
        cells: cellsOf(records, record, 'kind', 'signedOn', 'stage'),
        record: nameOf(records, record),
        values: { signedOn: formatSpan(signed), months: elapsed, deadline: months },
      });
    }
  },
  examples: [
    {
      shows: '表名说明是框架协议，没有合同类型列',
      sheets: {
        框架协议:
          '项目名称|引资单位|签约时间|协议投资额（亿元）|目前进展\n甲项目|区商务委|2021-03-01|3|开展选址',
      },
      expect: [['框架协议!C2', '框架协议!E2']],
    },
    {
      shows: '满六个月的当天不算超期；已有正式合同、进展写明已转的不算',
      sheets: {
        签约项目:
          '项目名称|引资单位|合同类型|签约时间|进展\n甲项目|区商务委|框架协议|2021-12-30|\n乙项目|区教委|框架协议|2021-05-01|\n乙项目|区教委|正式合同|2022-02-01|\n丙项目|区教委|框架协议|2021-05-01|已转正式合同',
      },
      expect: 'pass',
    },
    {
      shows: '框架协议签订超过六个月',
      sheets: {
        签约项目:
          '项目名称|引资单位|合同类型|签约时间|目前进展\n甲项目|区商务委|框架协议|2021-12-29|正在商谈\n乙项目|区教委|正式合同|2022-02-01|未开工',
      },
      expect: [['签约项目!C2', '签约项目!D2', '签约项目!E2']],
    },
    {
      shows: '没有签约时间列',
      sheets: { 签约项目: '项目名称|引资单位|合同类型\n甲项目|区商务委|框架协议' },
      expect: 'not-checked',
    },
  ],
});

/** Projects of which a formal contract stands in some row. */
function convertedProjects(context: LedgerContext): ReadonlySet<string> {
  const converted = new Set<string>();
  for (const rows of repeatedProjects(context)) {
    for (const { records, record } of rows) {
      const { kinds, identityAt } = context.facts(records);
      if (kinds[record] === 'formal') converted.add(identityAt(record));
    }
  }
  return converted;
}
