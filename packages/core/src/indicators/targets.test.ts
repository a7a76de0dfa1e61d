import { expect, it } from 'vitest';
import { parseDay } from '../model/day';
import { readLedger } from '../reading/read-ledger';
import { contextOf } from './ledger-context';
import { districtTargets } from './targets';

const HEADINGS = [
  '责任单位',
  '合同额目标（亿元）',
  '其中：工业目标（亿元）',
  '到位资金目标（万元）',
  '签约项目目标（个）',
];

function targets(...rows: (string | number)[][]) {
  const book = { name: '目标.xlsx', sheets: [{ name: '2022年目标任务', rows: [HEADINGS, ...rows] }] };
  const found = districtTargets(contextOf(readLedger(book), { asOf: parseDay('2022-06-30')! }));
  return Object.fromEntries(
    Object.entries(found).map(([of, { yuan, cells }]) => [of, `${yuan.toFixed()} ${cells.length}`]),
  );
}

it('reads targets that stand in a column an indicator', () => {
  const units = [
    ['区商务委', 60, 20, 100000, 8],
    ['区教委', 100, 30, 150000, 4],
  ];
  expect(targets(...units)).toEqual({
    contracts: '16000000000 2',
    industrial: '5000000000 2',
    funds: '2500000000 2',
  });
  expect(targets(...units, ['全区', 170, 50, 260000, 12])).toMatchObject({ contracts: '17000000000 1' });
});
