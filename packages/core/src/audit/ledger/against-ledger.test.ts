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
    ['到位资金4.12亿元。', ['4.12亿元', 'truncated', '台账的到位资金是4.125亿元']],
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
      ['5个', 'consistent', '台账的工业正式合同数是5个'],
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

  const DATED = [
    ...ledger,
    figure('year', '统计年份', '2022', '年'),
    figure('month', '统计月份', '9', '月'),
    figure('monthFormalCount', '本月正式合同数', '2', '个'),
    figure('monthFunds', '本月到位资金', '0.3', '亿元'),
    figure('answerableUnits', '承担任务的单位数', '19', '个'),
    figure('idleUnits', '无进展的单位数', '7', '个'),
    figure('overdueCount', '超期未开工数', '3', '个'),
    figure('fundsFromBefore', '以前年度项目到位资金', '2.5', '亿元'),
    figure('fundsFromBeforeShare', '以前年度项目到位资金占比', '60.606', '%'),
  ];
  const dated = (text: string) =>
    auditText(text, { ledger: DATED })
      .relations.filter(({ kind }) => kind === 'ledger')
      .map(({ stated, verdict }) => `${stated?.raw} ${verdict}`);

  it.each([
    [
      '9月，全区签订正式合同3个，到账资金0.3亿元。',
      '3个 inconsistent',
      '0.3亿元 consistent',
      '9月 consistent',
    ],
    ['本月全区签订正式合同2个。', '2个 consistent'],
    ['2022年1-9月，全区签约项目12个。', '12个 consistent', '2022年 consistent', '1-9月 consistent'],
    ['1—9月累计到位资金4.13亿元。', '4.13亿元 consistent', '1—9月 consistent'],
    [
      '承担任务的19个单位中，8个单位至今既无正式合同也无到位资金。签约超过期限仍未开工的正式合同项目3个。',
      '19个 consistent',
      '8个 inconsistent',
      '3个 consistent',
    ],
    [
      '2022年以前签约的项目到位2.5亿元，占61.61%。',
      '2.5亿元 consistent',
      '61.61% inconsistent',
      '2022年 consistent',
    ],
  ])('compares %s', (text, ...expected) => {
    expect(dated(text)).toEqual(expected);
  });

  it.each([
    ['2021年1-9月，全区签约项目10个，其中正式合同8个、正式合同额20.5亿元。'],
    ['8月，全区签订正式合同2个。'],
    ['2022年1-8月，全区签约项目11个。'],
    ['8个单位既无签约项目也无到位资金。'],
    ['累计到位资金9亿元。'],
  ])('leaves alone what is told of another period or counts something else: %s', (text) => {
    expect(dated(text)).toEqual([]);
  });

  it('reports a period that is not the ledger’s over figures that all are', () => {
    const text = '2021年1-9月，全区签约项目12个。其中，正式合同额30.46亿元。';
    expect(dated(text)).toEqual(['2021年 inconsistent']);
    const found = auditText(text, { ledger: DATED }).relations.find(({ kind }) => kind === 'ledger');
    expect(found).toMatchObject({
      message: '台账截至2022年9月，这里的2个数都与台账的相同，文中为2021年，两者不符',
      innocent: ['说的是另一时期，数字恰好相同'],
    });
  });

  it.each([
    ['2022年9月情况通报\n1-9月，全区签约项目12个。', ['2022年 consistent', '9月 consistent']],
    ['2023年9月情况通报\n1-9月，全区签约项目12个。', ['2023年 inconsistent', '9月 consistent']],
    ['2023年情况通报\n全区签约项目12个。', []],
    ['2022年10月8日情况通报\n1-9月，全区签约项目12个。', []],
  ])('holds the title to the period of the text: %s', (text, expected) => {
    expect(dated(text).filter((line) => !/^(?:12个|1-9月)/.test(line))).toEqual(expected);
  });

  it('opens into the cells of the ledger', () => {
    const [relation] = auditText('全区签约项目11个。', { ledger }).relations.filter(
      ({ kind }) => kind === 'ledger',
    );
    expect(relation?.cells).toEqual(['签约项目!Q6']);
    expect(relation?.innocent).toContain('台账可能在成文之后又有更新');
  });
});
