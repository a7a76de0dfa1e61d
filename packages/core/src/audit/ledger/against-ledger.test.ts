import { describe, expect, it } from 'vitest';
import { auditText } from '../audit-text';
import type { LedgerFigure } from './ledger-figure';

const figure = (key: string, name: string, value: string, unit: string): LedgerFigure => ({
  key,
  name,
  value,
  unit,
  cells: [{ sheet: '签约项目', row: 5, column: 16 }],
});
const ledger = [
  figure('projects', '签约项目数', '12', '个'),
  figure('formalCount', '正式合同数', '8', '个'),
  figure('industrialFormalCount', '工业正式合同数', '5', '个'),
  figure('frameworkCount', '框架协议数', '4', '个'),
  figure('formalAmount', '正式合同额', '30.456', '亿元'),
  figure('frameworkAmount', '框架协议额', '20', '亿元'),
  figure('fundsYear', '到位资金', '4.125', '亿元'),
  figure('fundsCompletion', '到位资金完成率', '41.25', '%'),
  figure('fundsGrowth', '到位资金同比', '-8.924', '%'),
];
const compared = (text: string) =>
  auditText(text, { ledger })
    .relations.filter(({ kind }) => kind === 'ledger')
    .map(({ stated, verdict, message }) => [stated?.raw, verdict, message.split('，')[0]]);

describe('against the ledger', () => {
  it.each([
    ['今年以来，全区共签约招商项目12个。', ['12个', 'consistent', '台账的签约项目数是12个']],
    ['全区签约项目11个。', ['11个', 'inconsistent', '台账的签约项目数是12个']],
    ['2022年1-9月，全区签约项目11个。', ['11个', 'inconsistent', '台账的签约项目数是12个']],
    ['截至9月底，全区签约项目11个。', ['11个', 'inconsistent', '台账的签约项目数是12个']],
    [
      '上半年签订正式合同8个，正式合同额30.46亿元。',
      ['8个', 'consistent', '台账的正式合同数是8个'],
      ['30.46亿元', 'consistent', '台账的正式合同额是30.456亿元'],
    ],
    ['正式合同额30.45亿元。', ['30.45亿元', 'truncated', '台账的正式合同额是30.456亿元']],
    [
      '签订框架协议4个，计划投资25亿元。',
      ['4个', 'consistent', '台账的框架协议数是4个'],
      ['25亿元', 'inconsistent', '台账的框架协议额是20亿元'],
    ],
    [
      '到位资金41250万元，同比下降8.92%。',
      ['41250万元', 'consistent', '台账的到位资金是4.125亿元'],
      ['8.92%', 'consistent', '台账的到位资金同比是-8.924%'],
    ],
    [
      '到位资金4.13亿元，同比增长8.92%。',
      ['4.13亿元', 'consistent', '台账的到位资金是4.125亿元'],
      ['8.92%', 'inconsistent', '台账的到位资金同比是-8.924%'],
    ],
    [
      '正式合同额30.46亿元（工业项目5个），完成目标40亿元的76.14%。',
      ['30.46亿元', 'consistent', '台账的正式合同额是30.456亿元'],
    ],
  ])('compares %s', (text, ...expected) => {
    expect(compared(text)).toEqual(expected);
  });

  it.each([
    ['一季度集中签约仪式签订3个项目正式合同，投资额5亿元。'],
    ['城东街道到位资金1.2亿元。'],
    ['省外到位资金2亿元。'],
    ['5亿元以上签约项目2个。'],
    ['去年同期到位资金3亿元。'],
    ['9月，全区签订正式合同2个。'],
    ['2022年9月到位资金0.3亿元。'],
  ])('leaves alone what is narrower: %s', (text) => {
    expect(compared(text)).toEqual([]);
  });

  it('opens into the cells of the ledger', () => {
    const [relation] = auditText('全区签约项目11个。', { ledger }).relations.filter(
      ({ kind }) => kind === 'ledger',
    );
    expect(relation?.cells).toEqual(['签约项目!Q6']);
    expect(relation?.innocent).toContain('台账可能在成文之后又有更新');
  });
});
