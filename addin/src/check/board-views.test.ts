import { describe, expect, it } from 'vitest';
import { Checker } from './checker';
import { NO_DECISIONS } from './decisions';

const rows = [
  ['项目名称', '引资单位', '合同类型', '签约时间', '正式合同额（亿元）', '当年到位资金（亿元）'],
  ['玻纤项目', '区商务委', '正式合同', 44634, 2.5, 1],
  ['铝材项目', '区教委', '框架协议', 44696, null, 0.5],
];
const request = {
  workbook: '台账.xlsx',
  asOf: '2022-06-30',
  order: [{ id: '1', name: '签约项目' }],
  sheets: [{ id: '1', name: '签约项目', rows }],
  decisions: NO_DECISIONS,
  previous: null,
};

describe('Views', () => {
  it('are of the workbook that was checked last, and of none before', async () => {
    const checker = new Checker();
    expect(checker.views.answer({ view: 'board' })).toBeNull();
    await checker.check(request);
    expect(checker.views.answer({ view: 'board' })).toMatchObject({
      asOf: '2022-06-30',
      measures: [{ figures: { actual: { text: '2.50亿元', rows: 1 } } }, {}, {}],
    });
    expect(checker.views.answer({ view: 'projects' })).toMatchObject({
      projects: [{ name: '玻纤项目', amount: '2.5亿元', steps: { formal: '2022-03-14' } }, {}],
    });
    await checker.check({ ...request, order: [], sheets: [] });
    expect(checker.views.answer({ view: 'board' })).toBeNull();
  });

  it('open a number into the cells behind it', async () => {
    const checker = new Checker();
    await checker.check(request);
    const open = (key: Parameters<typeof checker.views.answer>[0] & { view: 'rows' }) =>
      checker.views.answer(key);
    expect(open({ view: 'rows', key: { of: 'funds', figure: 'actual' } })).toMatchObject([
      { address: '签约项目!F2', name: '玻纤项目', text: '1亿元' },
      { address: '签约项目!F3', name: '铝材项目', text: '5000万元' },
    ]);
    expect(open({ view: 'rows', key: { by: 'unit', group: '区教委', part: 'projects' } })).toMatchObject([
      { address: '签约项目!A3', text: '框架协议' },
    ]);
    expect(open({ view: 'rows', key: { by: 'unit', group: '区教委', part: 'formal' } })).toEqual([]);
  });
});
