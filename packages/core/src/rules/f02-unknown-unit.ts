import { unitNames } from '../indicators/unit-directory';
import { addressOf, cellsOf, nameOf } from './about';
import { plainUnit, splitUnits } from './split-units';
import { tableRule } from './rule';

export const unknownUnit = tableRule({
  code: 'F02',
  id: 'unknown-unit',
  name: '引资单位不在名录',
  severity: 'warning',
  reason: '同一个单位写出几个名字，按单位统计就分成几家；不在名录的单位，任务和成绩都没有着落。',
  source: '单位名录（本单位维护）；2022年上半年总结：每个项目只确定一个引资单位',
  nextStep: '改成名录里的全称，或在名录登记这个单位及其简称。',
  innocent: ['新成立、新更名的单位，名录没有更新'],
  on: 'projects',
  against: ['directory'],
  needs: ['unit'],
  check({ unit }, records, context, report) {
    const known = unitNames(context.ledger);
    const { terminated } = context.facts(records);
    const names = [...known];
    const judged = new Map<string, Verdict>();
    for (let record = 0; record < records.length; record++) {
      const raw = unit.text(record);
      if (raw === '' || terminated[record]) continue;
      const verdict = judged.get(raw) ?? judge(raw, known, names);
      judged.set(raw, verdict);
      if (verdict.known) continue;
      report({
        message: `“${nameOf(records, record)}”的引资单位“${raw}”（${addressOf(records, record, 'unit')}）不在单位名录里${verdict.near ? `，与“${verdict.near}”相近` : ''}；请改用名录里的名称，或在名录登记`,
        cells: cellsOf(records, record, 'unit'),
        record: nameOf(records, record),
        values: { unit: raw, near: verdict.near ?? '' },
        ...(verdict.same && { severity: 'info' as const }),
      });
    }
  },
  examples: [
    {
      shows: '全称、简称都在名录里，尾部空格不算',
      sheets: {
        签约项目:
          '项目名称|引资单位|合同额（亿元）\n甲项目|区商务委员会|3\n乙项目|商务委 |2\n丙项目|区教委|1',
        单位名录: '单位名称|简称\n区商务委员会|商务委\n区教育委员会|区教委、教委',
      },
      expect: 'pass',
    },
    {
      shows: '不在名录',
      sheets: {
        签约项目: '项目名称|引资单位|合同额（亿元）\n甲项目|区供销合作社|3\n乙项目|商务委|2',
        单位名录: '单位名称|简称\n区商务委员会|商务委\n区教育委员会|教委',
      },
      expect: [['签约项目!B2']],
    },
    {
      shows: '没有单位名录',
      sheets: { 签约项目: '项目名称|引资单位|合同额（亿元）\n甲项目|区供销合作社|3' },
      expect: 'not-checked',
    },
  ],
});

interface Verdict {
  readonly known: boolean;
  /** A name of the directory that comes near. */
  readonly near?: string | undefined;
  /** It differs from that name by the district before it or the form behind it only. */
  readonly same?: boolean;
}

/** Several units in one cell are F01's matter. */
function judge(raw: string, known: ReadonlySet<string>, names: readonly string[]): Verdict {
  const plain = plainUnit(raw.replace(/[（(][^（）()]*[）)]\s*$/, ''));
  if (known.has(plainUnit(raw)) || known.has(plain) || splitUnits(raw, known).length > 1)
    return { known: true };
  const core = coreOf(plain);
  const same = names.find((name) => coreOf(name) === core);
  const near = same ?? names.find((name) => core.length > 2 && name.includes(core));
  return { known: false, near, same: same !== undefined };
}

/** A unit's name without the district before it and the form behind it: 云台县商务委员会 and 县商务委 are 商务委. */
function coreOf(name: string): string {
  return name
    .replace(/^.{2,4}?(?:区|县|市)(?=.{3,})/, '')
    .replace(/^(?:区|县|市)/, '')
    .replace(/委员会$/, '委')
    .replace(/(?:人民政府|办事处)$/, '');
}
