import { FIELDS } from '../model/field';
import { formatMoney } from '../model/money';
import { addressOf, cellsOf, nameOf } from './about';
import { roundingBetween } from './rounding';
import { tableRule } from './rule';

const STEPS = [
  { part: 'fundsYear', whole: 'fundsTotal' },
  { part: 'fundsMonth', whole: 'fundsYear' },
] as const;

export const fundsInOrder = tableRule({
  code: 'D01',
  id: 'funds-in-order',
  name: '当月、当年、累计到位互相矛盾',
  severity: 'error',
  reason: '当月是当年的一部分，当年是累计的一部分。部分大于整体，一定有一个数填错。',
  source: '到位资金的三个时段：本月、自年初累计、自开工累计（云南招商月报等表式）',
  nextStep: '对照进账凭证，改正填错的那个数；当年与累计填反的，换过来。',
  innocent: ['有红字冲减：当月退款使累计减少，应在备注写明'],
  on: 'projects',
  needs: ['fundsYear'],
  needsOneOf: [['fundsTotal', 'fundsMonth']],
  uses: ['fundsTotal', 'fundsMonth'],
  check(columns, records, context, report) {
    const { terminated } = context.facts(records);
    for (const { part, whole } of STEPS) {
      const less = columns[part];
      const more = columns[whole];
      if (!less || !more) continue;
      const slack = roundingBetween(less.unit, more.unit);
      for (let record = 0; record < records.length; record++) {
        if (!((less.fen[record] ?? NaN) > (more.fen[record] ?? NaN) + slack) || terminated[record]) continue;
        const [smaller, larger] = [less.exact(record), more.exact(record)];
        if (!smaller || !larger) continue;
        report({
          message: `“${nameOf(records, record)}”${FIELDS[part].name}${formatMoney(smaller)}（${addressOf(records, record, part)}）大于${FIELDS[whole].name}${formatMoney(larger)}（${addressOf(records, record, whole)}），多${formatMoney(smaller.minus(larger))}；请对照凭证改正`,
          cells: cellsOf(records, record, part, whole),
          record: nameOf(records, record),
          values: { [part]: smaller.toFixed(), [whole]: larger.toFixed() },
        });
      }
    }
  },
  examples: [
    {
      shows: '当年空着而累计有数，或两者相等',
      sheets: {
        签约项目:
          '项目名称|引资单位|当月到位（亿元）|当年到位（亿元）|累计到位（亿元）\n甲项目|区商务委|||0.5\n乙项目|区教委|0.3|0.3|0.3',
      },
      expect: 'pass',
    },
    {
      shows: '当年大于累计，当月大于当年',
      sheets: {
        签约项目:
          '项目名称|引资单位|当月到位（亿元）|当年到位（亿元）|累计到位（亿元）\n甲项目|区商务委|0.1|0.73|0.51\n乙项目|区教委|0.76|0.46|1.52',
      },
      expect: [
        ['签约项目!D2', '签约项目!E2'],
        ['签约项目!C3', '签约项目!D3'],
      ],
    },
    {
      shows: '只有当年到位',
      sheets: { 签约项目: '项目名称|引资单位|当年到位资金（万元）\n甲项目|区商务委|300' },
      expect: 'not-checked',
    },
  ],
});
