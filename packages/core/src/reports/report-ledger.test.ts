import { describe, expect, it } from 'vitest';
import { contextOf } from '../indicators/ledger-context';
import { parseDay, type Day } from '../model/day';
import { readLedger } from '../reading/read-ledger';
import { readExample } from '../rules/read-example';
import { fillTemplate } from './compose/fill-template';
import { fillingsOf } from './compose/fillings';
import { SUMMARY } from './compose/templates';
import { reportLedger } from './report-ledger';

const asOf = parseDay('2022-06-30') as Day;
const HEADING = '项目名称|引资单位|是否工业|合同类型|签约时间|合同额（亿元）|当年到位资金（亿元）|开工时间';
const ledger = readLedger(
  readExample({
    签约项目: `${HEADING}
      甲玻纤项目|区商务委|是|正式合同|2022-03-01|3.205|0.5|2022-05-01
      乙铝材项目|区教委|是|正式合同|2021-10-01|2|0.25|
      丙物流项目|区教育委员会|否|框架协议|2022-04-01|1.5||
      丁研究院项目|区教委|否|意向书|2022-05-01|||`,
    目标任务: `责任单位|指标|年度|年度目标（亿元）
      全区|正式合同额|2022|8
      全区|到位资金|2022|
      区商务委员会|正式合同额|2022|5
      区林业局|正式合同额|2022|3`,
    单位名录: `单位名称|简称
      区商务委员会|区商务委
      区教育委员会|区教委
      区林业局|`,
  }),
);
const report = reportLedger(ledger, { asOf });
const figure = (key: string) => report.figures.find((held) => held.key === key);
const text = report.sections
  .flatMap(({ paragraphs }) => paragraphs.map((paragraph) => paragraph.text))
  .join('\n');

describe('reportLedger', () => {
  it('rounds once, keeps the exact value, and opens into its rows', () => {
    expect(figure('formalAmount')).toMatchObject({
      text: '3.21亿元',
      value: '3.205',
      low: '3.205',
      high: '3.215',
    });
    expect(figure('formalAmount')?.rows).toEqual([{ sheet: '签约项目', row: 1, column: 5 }]);
    expect(figure('contractCompletion')).toMatchObject({ text: '40.06%' });
  });

  it('names what is neither a formal contract nor a framework, so that the parts add up', () => {
    expect(text).toContain('签约招商引资项目3个');
    expect(text).toContain('意向书等其他项目1个');
  });

  it('leaves out what is not known and says so, never a zero', () => {
    expect(figure('fundsCompletion')).toMatchObject({ value: null });
    expect(text).not.toContain('全年目标0');
    expect(text).toContain('到位资金0.75亿元。');
    expect(report.notes).toContain('到位资金目标未写：缺少：到位资金目标');
  });

  it('tells of units with nothing and contracts not started; of funds from before where they are most', () => {
    expect(text).toContain('承担任务的2个单位中，1个单位至今既无正式合同也无到位资金：区林业局。');
    expect(text).toContain('仍未开工的正式合同项目1个：乙铝材项目。');
    expect(text).not.toContain('以前签约的项目');
    expect(figure('overdueCount')?.rows).toEqual([{ sheet: '签约项目', row: 2, column: 0 }]);
    expect(figure('fundsFromBefore')).toMatchObject({ value: '0.25', low: '0.245', high: '0.255' });
    expect(figure('fundsFromBeforeShare')).toMatchObject({ text: '33.33%' });
  });

  it('credits a unit by its name in the directory, and marks what is not known', () => {
    expect(report.tables[0]?.rows).toEqual([
      ['区商务委员会', '1', '3.21', '0.50'],
      ['区教育委员会', '0', '—', '0.25'],
      ['合计', '1', '3.21', '0.75'],
    ]);
  });

  it('opens a rate into the rows of both its sides, and a count of units into their names', () => {
    const cellsOf = (key: string) =>
      figure(key)?.rows.map(({ sheet, row, column }) => `${sheet} ${row} ${column}`);
    expect(cellsOf('contractCompletion')).toEqual(['签约项目 1 5', '目标任务 1 3']);
    expect(cellsOf('idleUnits')).toEqual(['目标任务 4 0']);
    expect(cellsOf('answerableUnits')).toEqual(['目标任务 3 0', '目标任务 4 0']);
  });

  it('has nothing to add up in January, speaks of its own area, and notes what rounding alone sets apart', () => {
    const county = readLedger(
      readExample({
        签约项目: `项目名称|引资单位|是否工业|合同类型|签约时间|合同额（亿元）
          甲玻纤项目|县商务局|是|正式合同|2022-01-05|1.004
          乙铝材项目|县教育局|是|正式合同|2022-01-06|1.004`,
      }),
    );
    const january = reportLedger(county, { asOf: parseDay('2022-01-31') as Day });
    expect(january.title).toBe('2022年1月招商引资情况通报');
    expect(january.sections[0]?.paragraphs[0]?.text).toMatch(/^2022年1月，全县新签约招商引资项目2个/);
    expect(january.tables[0]?.rows.at(-1)).toEqual(['合计', '2', '2.01', '—']);
    expect(january.notes).toContain(
      '“各单位签约和到位情况”里各行的正式合同额（亿元）取两位小数后相加，与合计差0.01，是四舍五入造成的',
    );
  });

  it('writes the bulletin of a month: what the month added, then the year so far', () => {
    const bulletin = reportLedger(ledger, { asOf: parseDay('2022-04-30') as Day });
    expect(bulletin.title).toBe('2022年4月招商引资情况通报');
    expect(bulletin.sections[0]?.paragraphs.map((paragraph) => paragraph.text)).toEqual([
      '4月，全区签订正式合同0个，签订框架协议1个、计划投资1.5亿元。',
      expect.stringContaining('2022年1-4月，全区累计新签约招商引资项目2个'),
      expect.stringContaining('累计到位资金0.75亿元'),
    ]);
    expect(bulletin.notes).toContain('本月到位资金未写：缺少：到账日期、到账金额');
  });

  it('counts the receipts of the month, and says when the ledger is later than the date', () => {
    const dated = readLedger(
      readExample({
        签约项目: `${HEADING}
          甲玻纤项目|区商务委|是|正式合同|2022-03-01|3|0.5|2022-05-01`,
        到位资金: `到账日期|项目名称|到账金额（万元）
          2022-03-20|甲玻纤项目|2000
          2022-04-20|甲玻纤项目|3000`,
      }),
    );
    const bulletin = reportLedger(dated, { asOf: parseDay('2022-03-31') as Day });
    expect(bulletin.figures.find(({ key }) => key === 'monthFunds')).toMatchObject({ text: '0.2亿元' });
    expect(bulletin.notes.join('')).toContain('台账里有2022-04-20的到账，晚于统计截止日');
  });

  it('uses the sentences that a bureau hands in', () => {
    const templates = {
      ...SUMMARY,
      overview: ['正式合同{formalCount}{fundsCompletion?，到位{fundsCompletion}}。'],
    };
    expect(reportLedger(ledger, { asOf, templates }).sections[0]?.paragraphs[0]?.text).toBe('正式合同1个。');
  });
});

it('fills every name that docs/templates.md lists', () => {
  const { figures, words } = fillingsOf(contextOf(ledger, { asOf }));
  const overview = [...figures.keys(), ...words.keys()].map((name) => `${name}：{${name}}`);
  const [section] = reportLedger(ledger, { asOf, templates: { overview } }).sections;
  expect(section?.paragraphs.map((paragraph) => paragraph.text)).toEqual(
    overview.map((line) => expect.stringMatching(new RegExp(`^${line.split('{')[0]}.+`)) as string),
  );
});

describe('fillTemplate', () => {
  const figures = {
    figures: new Map(report.figures.map((held) => [held.key, held])),
    words: new Map([['year', '2022']]),
  };

  it('keeps figures apart from words', () => {
    expect(fillTemplate('{year}年共{projects}。', figures).segments).toEqual([
      { words: '2022年共' },
      { figure: 'projects', text: '3个' },
      { words: '。' },
    ]);
  });

  it.each([
    ['{formalCount>0?有}', '有'],
    ['{formalCount>1?有}', ''],
    ['{contractCompletion>40.05?过}', '过'],
    ['{fundsCompletion>0?有}', ''],
    ['{formalCount+有}{formalCount=无}', '有'],
  ])('writes %s where it holds', (template, text) => {
    expect(fillTemplate(template, figures).text).toBe(text);
  });

  it.each([
    ['{nothing}', '模板里的“nothing”不是已知的指标'],
    ['{projects?{formalCount}', '模板里的“{”没有配对'],
    ['{year?有年份}', '模板里的“year”不是已知的指标'],
  ])('says what is wrong with %s', (template, why) => {
    expect(() => fillTemplate(template, figures)).toThrow(why);
  });
});
