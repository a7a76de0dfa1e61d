import { expect, it } from 'vitest';
import { parseDay } from '../model/day';
import type { CellValue } from '../model/grid';
import { readLedger } from '../reading/read-ledger';
import { checkLedger } from './check-ledger';

const HEADINGS = ['项目名称', '引资单位', '合同额（亿元）', '签约时间'];

function fingerprints(name: string, ...rows: CellValue[][]) {
  const ledger = readLedger({ name: '台账.xlsx', sheets: [{ name, rows: [HEADINGS, ...rows] }] });
  const { findings } = checkLedger(ledger, { asOf: parseDay('2022-06-30')! });
  return findings.map(({ rule, fingerprint }) => `${rule} ${fingerprint}`).sort();
}

const ROWS: CellValue[][] = [
  ['甲项目', '区商务委', 3, '2022-03-01'],
  ['', '区教委、区商务委', 2, '2022-03-02'],
];

it('does not follow the sheet’s name or the row, even where nothing else names the subject', () => {
  const first = fingerprints('签约项目', ...ROWS);
  expect(first.map((each) => each.slice(0, 3))).toEqual(expect.arrayContaining(['A01', 'F01']));
  expect(fingerprints('2022年签约', ...ROWS)).toEqual(first);
  expect(fingerprints('签约项目', ROWS[0]!, ['乙项目', '区教委', 1, '2022-03-03'], ROWS[1]!)).toEqual(first);
});

it('follows the project', () => {
  const named = (name: string) => fingerprints('签约项目', [name, '区教委、区商务委', 2, '2022-03-02']);
  expect(named('甲项目')).not.toEqual(named('乙项目'));
});
