import type { Columns, DateColumn } from '../model/column';
import { FIELDS, type DateField } from '../model/field';
import { STAGES, type Stage } from '../model/stage';
import { addressOf, cellsOf, nameOf } from './about';
import { tableRule } from './rule';

/** By stage: the date that must be there (where the table has no such column, the next), and dates that cannot be there yet. */
const EXPECTED: Readonly<
  Partial<Record<Stage, { readonly has?: readonly DateField[]; readonly lacks?: readonly DateField[] }>>
> = {
  talking: { lacks: ['startedOn', 'enrolledOn', 'producedOn'] },
  notStarted: { lacks: ['startedOn', 'enrolledOn', 'producedOn'] },
  preparing: { lacks: ['startedOn', 'enrolledOn', 'producedOn'] },
  registered: { has: ['registeredOn'], lacks: ['startedOn', 'producedOn'] },
  started: { has: ['startedOn'], lacks: ['producedOn'] },
  building: { has: ['startedOn'], lacks: ['producedOn'] },
  enrolled: { has: ['enrolledOn', 'startedOn'], lacks: ['producedOn'] },
  produced: { has: ['producedOn', 'startedOn'] },
  fullCapacity: { has: ['producedOn', 'startedOn'] },
};

export const stageAgainstDates = tableRule({
  code: 'E02',
  id: 'stage-against-dates',
  name: '进展与日期不符',
  severity: 'error',
  reason: '写着已开工、已投产却没有日期，或者写着未开工却有开工日期，开工率、投产率就没有依据。',
  source: '融安县“七个一批”名词解释：实质性开工、竣工投产的认定；各地开工率、投产率的计算',
  nextStep: '有依据的补上日期；进展没有更新的，更新进展。',
  innocent: ['进展刚更新，日期待核实后补录', '日期填的是计划日期'],
  on: 'projects',
  needs: ['stage'],
  needsOneOf: [['registeredOn', 'startedOn', 'enrolledOn', 'producedOn']],
  uses: ['registeredOn', 'startedOn', 'enrolledOn', 'producedOn'],
  check({ stage, ...dates }, records, context, report) {
    const { stages } = context.facts(records);
    const expectations = expectedOf(dates);
    for (let record = 0; record < records.length; record++) {
      const stage = stages[record] ?? 'unknown';
      const expected = expectations.get(stage);
      if (!expected) continue;
      const { due, early } = expected;
      if (due && Number.isNaN(due.days[record] ?? NaN) && !due.notes.has(record))
        disagrees(record, due.field, `却没有${FIELDS[due.field].name}`, '');
      for (const { field, days } of early) {
        const day = days[record] ?? NaN;
        // A date after the reporting date is a plan, and agrees with not having got there yet.
        if (!(day <= context.asOf)) continue;
        disagrees(record, field, `却有${FIELDS[field].name}，与“${STAGES[stage]}”不符`, String(day));
        break;
      }
    }

    function disagrees(record: number, field: DateField, what: string, date: string): void {
      const said = stage.text(record);
      report({
        message: `“${nameOf(records, record)}”进展写“${said}”，${addressOf(records, record, field)}${what}；请核对进展与日期`,
        cells: cellsOf(records, record, field, 'stage'),
        record: nameOf(records, record),
        values: { stage: said, [field]: date },
      });
    }
  },
  examples: [
    {
      shows: '进展与日期相符，日期栏写了文字',
      sheets: {
        签约项目:
          '项目名称|引资单位|签约时间|开工时间|目前进展\n甲项目|区商务委|2022-01-01|2022-03-01|已开工\n乙项目|区教委|2022-01-01||未开工\n丙项目|区教委|2022-01-01|拟9月开工|前期手续办理中',
      },
      expect: 'pass',
    },
    {
      shows: '已开工没有日期，未开工有日期',
      sheets: {
        签约项目:
          '项目名称|引资单位|签约时间|开工时间|目前进展\n甲项目|区商务委|2022-01-01||已开工\n乙项目|区教委|2022-01-01|2022-03-05|未开工\n丙项目|区教委|2022-01-01|2022-03-06|在建',
      },
      expect: [
        ['签约项目!D2', '签约项目!E2'],
        ['签约项目!D3', '签约项目!E3'],
      ],
    },
    {
      shows: '没有进展列',
      sheets: { 签约项目: '项目名称|引资单位|签约时间|开工时间\n甲项目|区商务委|2022-01-01|2022-03-01' },
      expect: 'not-checked',
    },
  ],
});

interface DatesOf {
  readonly field: DateField;
  readonly days: DateColumn['from'];
  readonly notes: DateColumn['notes'];
}

/** By stage, of the dates that a table has: the one that must be there, and those that cannot be there yet. */
function expectedOf(
  dates: Columns,
): ReadonlyMap<Stage, { readonly due: DatesOf | undefined; readonly early: readonly DatesOf[] }> {
  const present = (fields: readonly DateField[] = []) =>
    fields.flatMap((field): DatesOf[] => {
      const column = dates[field];
      return column ? [{ field, days: column.from, notes: column.notes }] : [];
    });
  return new Map(
    Object.entries(EXPECTED).map(([stage, { has, lacks }]) => [
      stage as Stage,
      { due: present(has)[0], early: present(lacks) },
    ]),
  );
}
