import { expect, it } from 'vitest';
import { dayOf, type Day } from '../model/day';
import { readLedger } from '../reading/read-ledger';
import { checkLedger } from '../rules/check-ledger';
import { checkReport } from './check-report';

it('says of each column of a wide table of targets that it is a target', () => {
  const rows = [
    ['责任单位', '正式合同额目标（亿元）', '到位资金目标（亿元）', '备注'],
    ['区商务委', 10, 2, ''],
    ['区教委', 6, 1, ''],
  ];
  const ledger = readLedger({ name: '目标.xlsx', sheets: [{ name: '目标任务', rows }] });
  const asOf = dayOf(2022, 6, 30) as Day;
  const [sheet] = checkReport(ledger, checkLedger(ledger, { asOf }), asOf).sheets;
  expect(sheet?.columns.map(({ column, field, unit }) => [column, field, unit])).toEqual([
    ['A', 'unit', null],
    ['B', 'target', '亿元'],
    ['C', 'target', '亿元'],
    ['D', 'note', null],
  ]);
  expect(sheet?.unmapped).toEqual([]);
});
