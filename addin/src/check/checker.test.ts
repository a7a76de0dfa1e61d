import { writeBook } from '@zhaoshang/workbook';
import { describe, expect, it } from 'vitest';
import type { CheckAnswer, CheckOutcome } from './check-answer';
import type { CheckRequest } from './check-request';
import { Checker } from './checker';
import { NO_DECISIONS } from './decisions';

const HEADING = [
  '项目名称',
  '牵头单位',
  '引资单位',
  '合同类型',
  '签约时间',
  '正式合同额（亿元）',
  '累计到位资金（亿元）',
];
const ROWS = [
  HEADING,
  ['玻纤项目', '区科技局', '区商务委', '正式合同', 44634, 2.5, 1],
  ['铝材项目', '区科技局', '区教委、区商务委', '正式合同', 44696, 3, 0.5],
];
const request = (change: Partial<CheckRequest> = {}, rows = ROWS): CheckRequest => ({
  workbook: '台账.xlsx',
  asOf: '2022-06-30',
  order: [{ id: '1', name: '签约项目' }],
  sheets: [{ id: '1', name: '签约项目', rows }],
  decisions: NO_DECISIONS,
  previous: null,
  ...change,
});
const answerOf = (outcome: CheckOutcome): CheckAnswer => {
  if (outcome.kind !== 'answer') throw new Error(`no answer: ${JSON.stringify(outcome)}`);
  return outcome.answer;
};
const check = async (checker: Checker, asked: CheckRequest) => answerOf(await checker.check(asked));
const rulesOf = ({ findings }: CheckAnswer) => findings.map(({ rule }) => rule);

describe('what a person decided', () => {
  it('sets a finding apart while its evidence stands, and lapses when it changes', async () => {
    const checker = new Checker();
    const before = await check(checker, request());
    const finding = before.findings.find(({ rule }) => rule === 'F01');
    expect(finding).toMatchObject({ unit: '区教委、区商务委' });
    const waiver = {
      fingerprint: finding?.fingerprint ?? '',
      rule: 'F01',
      reason: '两家联合',
      by: '张三',
      on: '2022-06-30',
    };
    const decisions = { ...NO_DECISIONS, waivers: [waiver] };
    const answered = await check(checker, request({ decisions }));
    expect(rulesOf(answered)).not.toContain('F01');
    expect(answered.waived).toMatchObject([{ finding: { rule: 'F01' }, waiver }]);
    const changed = ROWS.map((row) =>
      row.map((cell) => (cell === '区教委、区商务委' ? '区教委、区科技局' : cell)),
    );
    const lapsed = await check(checker, request({ decisions }, changed));
    expect(rulesOf(lapsed)).toContain('F01');
    expect(lapsed.unusedWaivers).toMatchObject([{ waiver, why: '证据已经变化，或问题已经消除' }]);
  });

  it('about a column beats recognition, and is told as decided', async () => {
    const mapping = { 签约项目: { columns: { 牵头单位: 'unit', 引资单位: null } } } as const;
    const { tables } = await check(new Checker(), request({ decisions: { ...NO_DECISIONS, mapping } }));
    expect(
      tables[0]?.columns.filter(({ decided }) => decided).map(({ header, field }) => [header, field]),
    ).toEqual([
      ['牵头单位', 'unit'],
      ['引资单位', null],
    ]);
  });
});

describe('last period’s workbook', () => {
  const file = async (funds: number) => ({
    name: '上期.xlsx',
    bytes: await writeBook([
      {
        name: '签约项目',
        rows: [HEADING, ['玻纤项目', '区科技局', '区商务委', '正式合同', 44634, 2.5, funds]],
      },
    ]),
  });

  it('is compared with, is kept while it stays, and is gone when it is taken away', async () => {
    const checker = new Checker();
    expect(rulesOf(await check(checker, request()))).not.toContain('D02');
    const previous = await file(2);
    const answer = await check(checker, request({ previous }));
    expect(answer.findings.find(({ rule }) => rule === 'D02')?.comparison).toMatchObject({
      formula: '10000万元 − 20000万元 = -10000万元',
    });
    expect(rulesOf(await check(checker, request({ previous: 'kept' })))).toContain('D02');
    const without = await check(checker, request());
    expect(rulesOf(without)).not.toContain('D02');
    expect(without.notChecked.some(({ why }) => why === '未提供上期台账')).toBe(true);
  });

  it('that cannot be used is refused in one sentence, and what was checked stays', async () => {
    const checker = new Checker();
    await checker.check(request());
    const bytes = new TextEncoder().encode('甲,乙');
    expect(await checker.check(request({ previous: { name: '上期.xlsx', bytes } }))).toMatchObject({
      kind: 'bad-previous',
      why: { kind: 'unreadable', sentence: expect.stringContaining('上期.xlsx') as string },
    });
    const empty = await writeBook([{ name: '说明', rows: [['办公室填报']] }]);
    expect(await checker.check(request({ previous: { name: '空.xlsx', bytes: empty } }))).toMatchObject({
      kind: 'bad-previous',
      why: { kind: 'no-ledger', name: '空.xlsx' },
    });
    expect(checker.views.answer({ view: 'board' })).not.toBeNull();
  });
});

describe('the settings of a workbook', () => {
  it('tell the parameters in force, and the units that the directory lacks', async () => {
    const checker = new Checker();
    const sheets = [
      { id: '1', name: '签约项目', rows: ROWS },
      {
        id: '2',
        name: '单位名录',
        rows: [
          ['单位名称', '简称'],
          ['区教委', '教委、教育局'],
          ['区文旅委', '文旅委'],
        ],
      },
      {
        id: '3',
        name: '招商参数',
        rows: [
          ['键', '取值'],
          ['startDeadline', 9],
        ],
      },
    ];
    await checker.check(request({ sheets, order: sheets.map(({ id, name }) => ({ id, name })) }));
    const settings = checker.views.answer({ view: 'settings' });
    if (!settings || !('policies' in settings)) throw new Error('no settings');
    expect(settings.policies.filter(({ own }) => own)).toMatchObject([
      { key: 'startDeadline', value: '9', source: '本单位设定' },
    ]);
    expect(settings.policySheet).toMatchObject({ sheet: '招商参数' });
    expect(settings.units).toMatchObject([
      { name: '区教委', aliases: ['教委', '教育局'] },
      { name: '区文旅委' },
    ]);
    expect(settings.unknownUnits).toMatchObject([
      { name: '区商务委', projects: 1, cell: { row: 1, column: 2 } },
    ]);
    expect(settings.unitRows).toEqual([
      ['单位名称', '简称'],
      ['区商务委', null],
    ]);
  });
});
