import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, dayText as text, endOfTerm, monthsBetween } from './calendar';
import { divide, fraction } from './fraction';
import { answerOf } from './held';
import { decimal, nearestDouble } from './nearest-double';

const AS_OF = new Date(Date.UTC(2022, 5, 30));
const day = (from: number, to: number) =>
  fc
    .tuple(fc.integer({ min: from, max: to }), fc.integer({ min: 0, max: 364 }))
    .map(([year, passed]) => new Date(Date.UTC(year, 0, 1 + passed)));

describe('lists of projects against a calendar of their own', () => {
  const contract = fc.record({
    signed: day(2020, 2022),
    kind: fc.constantFrom('正式合同', '正式合同', '框架协议'),
    stage: fc.constantFrom('未开工', '前期手续', '已签约', '已开工', '已终止'),
    agreed: fc.option(day(2021, 2023)),
  });
  it('OVERDUE counts the months since signing and the days over', () => {
    fc.assert(
      fc.property(
        fc.array(contract, { minLength: 1, maxLength: 15 }),
        fc.constantFrom(null, 3, 9),
        (contracts, months) => {
          const rows = contracts.map((each, index) => ({ ...each, name: `第${index + 1}材料项目` }));
          const cells = rows.map(({ name, signed, kind, stage, agreed }) => [
            ...[name, '区商务委', kind, text(signed), stage, agreed ? text(agreed) : ''],
          ]);
          const heading = ['项目名称', '引资单位', '合同类型', '签约时间', '进展', '约定开工时间'];
          const settings =
            months === null
              ? null
              : [
                  ['键', '取值'],
                  ['startDeadline', months],
                ];
          const [, ...table] = answerOf(
            'OVERDUE',
            [heading, ...cells],
            [[text(AS_OF)]],
            settings,
          ) as unknown[][];
          const late = rows.flatMap(({ name, signed, kind, stage, agreed }) => {
            const term = endOfTerm(signed, months ?? 6);
            const due = agreed && agreed > term ? agreed : term;
            const waits =
              kind === '正式合同' && ['未开工', '前期手续', '已签约'].includes(stage) && due < AS_OF;
            return waits ? [{ name, signed, due }] : [];
          });
          expect(table).toEqual(
            late.length === 0
              ? [['没有超期未开工的正式合同', '', '', '', '', '']]
              : late
                  .sort((a, b) => a.due.getTime() - b.due.getTime())
                  .map(({ name, signed, due }) => [
                    ...[name, '区商务委', text(signed), text(due)],
                    monthsBetween(signed, AS_OF),
                    (AS_OF.getTime() - due.getTime()) / DAY,
                  ]),
          );
        },
      ),
    );
  });

  const talk = fc.record({
    planned: fc.option(fc.integer({ min: 1, max: 99_999_999 }).map((wan) => decimal(wan, 2))),
    progress: fc.option(day(2021, 2022)),
  });
  it('PIPELINE counts the months without progress, and gives 万元 as the nearest double in 亿元', () => {
    fc.assert(
      fc.property(fc.array(talk, { minLength: 1, maxLength: 12 }), (talks) => {
        const heading = ['在谈项目名称', '引资单位', '计划投资额（万元）', '进展情况', '最近进展时间'];
        const cells = talks.map(({ planned, progress }, index) => [
          ...[
            `第${index + 1}冷链项目`,
            '区商务委',
            planned?.cell ?? '',
            '洽谈中',
            progress ? text(progress) : '',
          ],
        ]);
        const [, ...table] = answerOf('PIPELINE', [heading, ...cells], [[text(AS_OF)]]) as unknown[][];
        const light = (months: number) =>
          months > 6 ? '移出' : months >= 3 ? '红灯' : months >= 2 ? '黄灯' : '绿灯';
        const should = talks.map(({ planned, progress }, index) => {
          const idle = progress ? monthsBetween(progress, AS_OF) : undefined;
          return [
            `第${index + 1}冷链项目`,
            planned ? nearestDouble(divide(planned.exact, fraction(10_000))) : '',
            progress ? text(progress) : '',
            idle ?? '',
            idle === undefined ? '未填进展时间' : light(idle),
          ];
        });
        const idleOf = ([, , , idle]: readonly unknown[]) => (idle === '' ? -1 : Number(idle));
        expect(table.map((row) => [row[0], row[2], row[4], row[5], row[7]])).toEqual(
          should.sort((a, b) => idleOf(b) - idleOf(a)),
        );
      }),
    );
  });
});
