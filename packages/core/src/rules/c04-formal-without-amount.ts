import { signedProjects } from '../indicators/counting/signed-projects';
import { formatMoney } from '../model/money';
import { cellsOf, nameOf } from './about';
import { tableRule } from './rule';

export const formalWithoutAmount = tableRule({
  code: 'C04',
  id: 'formal-without-amount',
  name: '正式合同没有金额，签约总数与各类之和不符',
  severity: 'error',
  reason:
    '正式合同没有金额，个数算了、金额没算；既不是正式合同又不是框架协议、也没有金额的项目，会让签约总数对不上各类之和。',
  source: '2022年上半年总结：签约29个，正式20个与框架8个之和为28个，差1个',
  nextStep: '补上合同金额；合同类型空着或写不清的，查明是正式合同、框架协议还是意向书。',
  innocent: ['金额待评审，合同已签', '登记的是意向书，只计个数'],
  on: 'projects',
  needs: ['kind', 'amount'],
  uses: ['planned'],
  judgesKind: true,
  check({ amount, planned }, records, context, report) {
    const { kinds, terminated } = context.facts(records);
    for (let record = 0; record < records.length; record++) {
      if (kinds[record] !== 'formal' || terminated[record] || (amount.fen[record] ?? NaN) > 0) continue;
      const sum = amount.exact(record);
      const note = amount.notes.get(record);
      if (note && note.kind !== 'unreadable' && !sum) continue;
      report({
        message: `“${nameOf(records, record)}”是正式合同，合同额${note?.kind === 'unreadable' ? `写“${note.raw}”，读不出金额` : sum ? (sum.isNegative() && !sum.isZero() ? `是负数${formatMoney(sum)}` : '为0') : '是空的'}：个数已计，金额${sum && !sum.isZero() ? '有误' : '未计'}；请补上金额`,
        cells: cellsOf(records, record, 'kind', 'amount'),
        record: nameOf(records, record),
        values: { amount: sum?.toFixed() ?? '' },
      });
    }
    const projects = signedProjects(context);
    const neither = projects.filter(
      ({ kind, row }) =>
        (kind === 'none' || kind === 'unknown' || kind === 'intent') && row.records === records,
    );
    const countOf = (kind: string) => projects.filter((project) => project.kind === kind).length;
    const [formal, frameworks] = neither.length === 0 ? [0, 0] : [countOf('formal'), countOf('framework')];
    for (const { kind, row } of neither) {
      const { record } = row;
      if (amount.notes.has(record) || amount.exact(record) || planned?.exact(record)) continue;
      report({
        message: `签约${projects.length}个，正式合同${formal}个与框架协议${frameworks}个之和为${formal + frameworks}个：“${nameOf(records, record)}”不属于这两类，也没有金额；请查明合同类型`,
        cells: cellsOf(records, record, 'kind', 'amount'),
        record: nameOf(records, record),
        values: { projects: projects.length, formal, framework: frameworks },
        severity: kind === 'intent' ? 'info' : 'warning',
      });
    }
  },
  examples: [
    {
      shows: '表名说明是正式合同，没有合同类型列',
      sheets: {
        正式合同:
          '项目名称|引资单位|签约时间|正式合同额（亿元）\n甲项目|区商务委|2022-03-01|\n乙项目|区教委|2022-03-02|2',
      },
      expect: [['正式合同!D2']],
    },
    {
      shows: '框架协议可以没有正式合同额',
      sheets: {
        签约项目:
          '项目名称|引资单位|合同类型|签约时间|计划投资额（亿元）|正式合同额（亿元）\n甲项目|区商务委|框架协议|2022-03-01|5|\n乙项目|区教委|正式合同|2022-03-02|2|2',
      },
      expect: 'pass',
    },
    {
      shows: '正式合同没有金额',
      sheets: {
        签约项目:
          '项目名称|引资单位|合同类型|签约时间|合同额（亿元）\n甲项目|区商务委|正式合同|2022-03-01|\n乙项目|区教委|正式合同|2022-03-02|2',
      },
      expect: [['签约项目!C2', '签约项目!E2']],
    },
    {
      shows: '既无类型也无金额，签约总数比各类之和多一个',
      sheets: {
        签约项目:
          '项目名称|引资单位|合同类型|签约时间|合同额（亿元）\n甲项目|区商务委||2022-03-01|\n乙项目|区教委|正式合同|2022-03-02|2',
      },
      expect: [['签约项目!C2', '签约项目!E2']],
    },
    {
      shows: '没有合同类型列',
      sheets: { 签约项目: '项目名称|引资单位|签约时间|合同额（亿元）\n甲项目|区商务委|2022-03-01|3' },
      expect: 'not-checked',
    },
  ],
});
