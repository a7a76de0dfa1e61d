import { describe, expect, it } from 'vitest';
import type { Records } from '../model/records';
import { textsOf } from '../model/texts-of';
import type { SheetMapping } from './mapping/sheet-mapping';
import { readLedger } from './read-ledger';
import { sheetOf, type SheetText } from './testing/sheet-of';

function read(sheet: SheetText, decided?: SheetMapping) {
  const options = decided ? { mapping: { [sheet.name]: decided } } : {};
  const [table] = readLedger({ name: '台账.xlsx', sheets: [sheetOf(sheet)] }, options).tables;
  if (!table) throw new Error('no table');
  return table;
}

function unitsOf({ columns }: Records) {
  return columns.unit && textsOf(columns.unit);
}

const SHEET: SheetText = {
  name: '签约项目',
  cells: `
2022年签约项目
序号|项目名称|牵头单位|引资单位|投资额|到位|签约时间
1|甲项目|县商务委|县科技局|3|500|3月15日
2|乙项目|县商务委|县林业局|2|300|2022.1`,
};

describe('what a person decided beats recognition', () => {
  it('the meaning and the unit of a column', () => {
    const table = read(SHEET, {
      columns: { C: 'unit', D: null, F: 'fundsYear' },
      units: { E: '亿元', F: '万元' },
    });
    expect(unitsOf(table)).toEqual(['县商务委', '县商务委']);
    expect(table.unmapped.map(({ column, because }) => [column, because])).toEqual([[3, '人工指定不使用']]);
    expect(table.columns.amount?.exact(0)?.toFixed()).toBe('300000000');
    expect(table.columns.fundsYear?.exact(1)?.toFixed()).toBe('3000000');
  });

  it('the kind and the header', () => {
    const table = read(SHEET, { kind: 'talks', header: [2, 3] });
    expect([table.kind, table.confidence, table.rows]).toEqual(['talks', 1, [3]]);
  });
});

describe('what the sheet says besides', () => {
  it('the year of the title completes a date, which stays ambiguous', () => {
    const { signedOn } = read(SHEET).columns;
    expect(signedOn?.span(0)).toEqual(signedOn && { from: 19066, to: 19066 });
    expect([...(signedOn?.notes ?? [])].map(([record, { kind }]) => [record, kind])).toEqual([
      [0, 'ambiguous'],
      [1, 'ambiguous'],
    ]);
  });

  it('the display decides between January and October', () => {
    const { signedOn } = read({ ...SHEET, displayed: { G4: '2022.10' } }).columns;
    expect(signedOn?.notes.has(1)).toBe(false);
    expect(signedOn?.span(1)).toEqual({ from: 19266, to: 19296 });
  });

  it('a merged cell holds for each of its rows', () => {
    const cells = '序号|项目名称|引资单位|合同额（亿元）\n1|甲|县商务委|1\n2|乙||2\n3|丙|县林业局|3';
    expect(unitsOf(read({ name: '签约', cells, merges: 'C2:C3' }))).toEqual([
      '县商务委',
      '县商务委',
      '县林业局',
    ]);
  });

  it('a number format may hold the unit', () => {
    const cells = '序号|项目名称|合同额\n1|甲|1.5\n2|乙|2';
    const { amount } = read({ name: '签约', cells, displayed: { C2: '1.50亿元', C3: '2.00亿元' } }).columns;
    expect([amount?.unit, amount?.exact(0)?.toFixed()]).toEqual(['亿元', '150000000']);
  });

  it('a column of units holds row by row', () => {
    const cells = '指标|单位|年度目标\n正式合同额|亿元|160\n到位资金|万元|250000\n项目数|个|30';
    const { target } = read({ name: '目标任务', cells }).columns;
    expect([0, 1, 2].map((record) => target?.exact(record)?.toFixed())).toEqual([
      '16000000000',
      '2500000000',
      '30',
    ]);
  });

  it('values that were changed are logged with their cells', () => {
    const cells = '序号|项目名称|合同额（亿元）\n1|甲|１．５\n2|乙|约2亿元';
    expect(
      read({ name: '签约', cells }).normalised.map(({ row, column, from, to }) => [row, column, from, to]),
    ).toEqual([
      [1, 2, '１．５', '150000000元'],
      [2, 2, '约2亿元', '200000000元'],
    ]);
  });

  it('two columns of one meaning: the other is asked about', () => {
    const cells = '序号|项目名称|责任单位|引资单位|合同额（亿元）\n1|甲|县商务委|县科技局|1';
    const table = read({ name: '签约', cells });
    expect(table.columns.unit?.column).toBe(3);
    expect(table.unmapped).toEqual([
      {
        column: 2,
        header: '责任单位',
        candidates: ['unit'],
        because: '与“引资单位”同义（引资单位），请确认用哪一列',
        decided: false,
      },
    ]);
  });
});

it('reads sheets with hostile names', () => {
  for (const name of ['__proto__', 'constructor', 'toString'])
    expect(read({ ...SHEET, name }).length).toBe(2);
});
