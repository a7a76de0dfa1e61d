import { describe, expect, it } from 'vitest';
import { parseDay, type Day } from '../../model/day';
import { readLedger } from '../../reading/read-ledger';
import { readExample } from '../../rules/read-example';
import { REPORT_KEYS, sheetsFor, tablesFor, type ReportKey } from './index';

const SHEETS = {
  签约项目: `项目名称|引资单位|引资人|是否工业|合同类型|签约时间|合同额（亿元）|当年到位资金（亿元）|开工时间
    ==甲玻纤项目|区商务委|张三|是|正式合同|2022-03-01|3.2|0.5|2022-05-01
    乙铝材项目|区教委|李四|是|正式合同|2021-10-01|2|0.25|
    丙物流项目|区教委|李四|否|正式合同|2022-06-01|1.5||
    丁研究院项目|区教委|李四|否|框架协议|2022-05-01|9||`,
  到位资金: `项目名称|到账日期|到账金额（亿元）
    ==甲玻纤项目|2022-06-05|0.5
    乙铝材项目|2022-05-05|0.25`,
  目标任务: `责任单位|指标|年度|年度目标（亿元）
    全区|正式合同额|2022|8
    全区|到位资金|2022|1
    区商务委|正式合同额|2022|4
    区商务委|到位资金|2022|0.5
    区教委|正式合同额|2022|2
    区教委|到位资金|2022|0.5`,
};
const TIERS = {
  奖励办法: `档位|投资下限（万元）|投资上限（万元）|奖励标准（‰）
    一档|0|1000|3
    二档|1000|10000|4`,
};
const options = { asOf: parseDay('2022-06-30') as Day };
const ledger = (sheets: Readonly<Record<string, string>> = SHEETS) => readLedger(readExample(sheets));
const table = (key: ReportKey, sheets?: Readonly<Record<string, string>>) => {
  const [made] = tablesFor(ledger(sheets), options, [key]);
  if (!made) throw new Error(key);
  return made;
};

describe('the reports as tables', () => {
  it('月通报: the district, then its units by completion, each with the cells that it is counted from', () => {
    expect(table('monthly').rows.map((row) => row.slice(0, 6))).toEqual([
      ['全区', 2, 1.5, 4.7, 8, 0.5875],
      ['区商务委', 1, 0, 3.2, 4, 0.8],
      ['区教委', 1, 1.5, 1.5, 2, 0.75],
    ]);
    expect(table('monthly').rows[1]?.at(-1)).toBe('签约项目!G2、H2；目标任务!D4、D5');
  });

  it('月通报: what is not known is empty, never zero', () => {
    const { 签约项目, 目标任务 } = SHEETS;
    const row = table('monthly', { 签约项目, 目标任务 }).rows[1];
    expect([row?.[2], row?.[7], row?.[8], row?.[9]]).toEqual([0, null, null, 0.5]);
  });

  it('季督查表: lights by the rule that it names, and what is left undone', () => {
    const [, , school] = table('quarterly').rows;
    expect(school?.slice(0, 7)).toEqual(['区教委', 2, 1.5, 0.75, 25, 0, '绿灯']);
    expect(school?.slice(-3, -1)).toEqual([1, 0]);
  });

  it('年考评表: points by the policy, capped at the target', () => {
    expect(table('yearly').rows.map((row) => [row[0], row[1], row[6], row[9], row[10]])).toEqual([
      [1, '区商务委', 48, 40, 88],
      [2, '区教委', 45, 20, 65],
    ]);
  });

  it('周调度表 and 核对单 list what the pane lists', () => {
    expect(table('weekly').rows.map((row) => [row[1], row[2], row[8]])).toEqual([
      ['签约未落地', '乙铝材项目', '黄灯'],
    ]);
    expect(table('checklist').rows.map((row) => String(row[2]).slice(0, 3))).toContain('E03');
  });

  it('奖补测算: the workbook’s own bands; without them, what to do', () => {
    expect(table('rewards').why).toContain('没有奖励档位表');
    const made = table('rewards', { ...SHEETS, ...TIERS });
    expect(made.why).toBeNull();
    expect(made.rows[0]?.slice(5, 8)).toEqual([5000, 19, '1000 × 3‰ + 4000 × 4‰ = 19']);
  });

  it('says why there is none instead of a table of zeros', () => {
    const empty = { 名单: '姓名|电话\n张三|1' };
    for (const key of ['weekly', 'monthly', 'quarterly', 'yearly', 'rewards'] as const)
      expect(table(key, empty).why, key).not.toBeNull();
  });
});

describe('a report as a sheet', () => {
  const sheets = sheetsFor(ledger(), options, REPORT_KEYS);

  it('is frozen under its heading, as wide as a page, and carries its notes; one that cannot be made is left out', () => {
    expect(sheets.map(({ name }) => name)).toEqual(['周调度表', '月通报', '季督查表', '年考评表', '核对单']);
    const [, monthly] = sheets;
    expect(monthly?.frozen).toEqual({ rows: 4 });
    expect(monthly?.print).toMatchObject({ orientation: 'landscape', repeatRows: [2, 3] });
    const words = monthly?.rows.flatMap((row) =>
      row.map((cell) => cell && typeof cell === 'object' && cell.value),
    );
    expect(words).toContain('4. 年度目标：目标任务表');
  });

  it('writes no formula: a name that begins with = is its text', () => {
    const cells = sheets.flatMap(({ rows }) => rows.flat());
    expect(cells.filter((cell) => cell !== null && typeof cell === 'object' && cell.formula)).toEqual([]);
    const [weekly] = sheetsFor(
      ledger({
        ...SHEETS,
        签约项目: SHEETS.签约项目.replace('2022-05-01\n', '\n').replace('2022-03-01', '2021-03-01'),
      }),
      options,
      ['weekly'],
    );
    expect(JSON.stringify(weekly?.rows)).toContain('"value":"=甲玻纤项目"');
  });

  it('charts the units, without the district', () => {
    const [chart] = sheets[1]?.charts ?? [];
    expect(chart?.categories).toEqual({ top: 5, left: 0, bottom: 6, right: 0 });
    expect(chart?.series.map(({ name }) => name)).toEqual(['正式合同额完成率', '到位资金完成率']);
  });
});
