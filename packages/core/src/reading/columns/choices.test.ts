import { expect, it } from 'vitest';
import { readLedger } from '../read-ledger';

/** The first table of a sheet: its kind and its meanings by heading. */
function read(name: string, ...rows: (string | number)[][]) {
  const [table] = readLedger({ name: '台账.xlsx', sheets: [{ name, rows }] }).tables;
  return { kind: table?.kind, fields: table?.mapping.map(({ header, field }) => `${header} ${field}`) };
}

it.each([
  [['2021年到位资金', '2022年到位资金'], '2022年到位资金 fundsYear'],
  [['2022年到位资金', '2021年到位资金'], '2022年到位资金 fundsYear'],
  [['当年到位资金', '2021年到位资金'], '当年到位资金 fundsYear'],
])('takes the latest of the years of %j', (headings, expected) => {
  const { fields } = read(
    '签约项目',
    ['项目名称', '引资单位', '合同类型', '合同额（万元）', ...headings],
    ['甲项目', '区商务委', '正式合同', 5000, 300, 400],
    ['乙项目', '区教委', '正式合同', 6000, 500, 600],
  );
  expect(fields?.filter((field) => field.endsWith('fundsYear'))).toEqual([expected]);
});

it('knows a register of visits, whose headings no rule is about', () => {
  const { kind, fields } = read(
    '来访',
    ['企业来访接待登记'],
    ['序号', '来访日期', '来访企业', '来访人数', '接待单位'],
    [1, '2022.3.1', '甲公司、乙公司', 5, '区商务委/区教委'],
  );
  expect(kind).toBe('activities');
  expect(fields).toContain('序号 seq');
});
