import { FIELDS, type DateField } from '../model/field';
import { formatSpan } from '../model/span';
import { addressOf, cellsOf, nameOf } from './about';
import { tableRule, type Severity } from './rule';

/** Earlier and later step of a project's life, and how grave it is when the later comes first. */
const STEPS: readonly {
  readonly before: DateField;
  readonly after: DateField;
  readonly severity: Severity;
}[] = [
  { before: 'signedOn', after: 'startedOn', severity: 'warning' },
  { before: 'startedOn', after: 'enrolledOn', severity: 'warning' },
  { before: 'startedOn', after: 'producedOn', severity: 'error' },
];

export const datesOutOfOrder = tableRule({
  code: 'E01',
  id: 'dates-out-of-order',
  name: '时间倒挂',
  severity: 'error',
  reason: '没有开工就投产、没有签约就开工、没有开工就入统，总有一个日期写错，或者项目是旧的。',
  source: '固定资产投资统计“先入库、后有数”；签约、开工、入统、投产的先后次序',
  nextStep: '对照合同、开工报告、入库批复，改正写错的那个日期。',
  innocent: ['续建或增资项目：开工属于前一期', '发改与经信两套口径的开工时间不同'],
  on: 'projects',
  needs: [],
  needsOneOf: [['startedOn', 'enrolledOn', 'producedOn']],
  uses: ['signedOn', 'startedOn', 'enrolledOn', 'producedOn'],
  check(columns, records, _, report) {
    for (const { before, after, severity } of STEPS) {
      const earlier = columns[before as 'signedOn'];
      const later = columns[after as 'startedOn'];
      if (!earlier || !later) continue;
      for (let record = 0; record < records.length; record++) {
        // A month is an interval: only when its last day is before the other's first are they out of order.
        if (!((later.to[record] ?? NaN) < (earlier.from[record] ?? NaN))) continue;
        const [first, second] = [earlier.span(record), later.span(record)];
        if (!first || !second) continue;
        report({
          message: `“${nameOf(records, record)}”${FIELDS[after].name}${formatSpan(second)}（${addressOf(records, record, after)}）早于${FIELDS[before].name}${formatSpan(first)}，早${first.from - second.to}天；请核对这两个日期`,
          cells: cellsOf(records, record, before, after),
          record: nameOf(records, record),
          values: { [before]: formatSpan(first), [after]: formatSpan(second) },
          severity,
        });
      }
    }
  },
  examples: [
    {
      shows: '同一天签约开工，开工只记到月',
      sheets: {
        签约项目:
          '项目名称|引资单位|签约时间|开工时间|投产时间\n甲项目|区商务委|2022-03-01|2022-03-01|2022-06-01\n乙项目|区教委|2022-03-20|2022年3月|',
      },
      expect: 'pass',
    },
    {
      shows: '投产早于开工',
      sheets: {
        签约项目:
          '项目名称|引资单位|签约时间|开工时间|投产时间\n甲项目|区商务委|2022-01-01|2022-03-01|2022-02-01',
      },
      expect: [['签约项目!D2', '签约项目!E2']],
    },
    {
      shows: '开工早于签约',
      sheets: { 签约项目: '项目名称|引资单位|签约时间|开工时间\n甲项目|区商务委|2022-05-01|2022年3月' },
      expect: [['签约项目!C2', '签约项目!D2']],
    },
    {
      shows: '没有开工、入统、投产时间',
      sheets: { 签约项目: '项目名称|引资单位|签约时间\n甲项目|区商务委|2022-05-01' },
      expect: 'not-checked',
    },
  ],
});
