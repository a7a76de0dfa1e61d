import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseDay, type Day } from '../model/day';
import { readLedger } from '../reading/read-ledger';
import { checkLedger } from './check-ledger';

const AS_OF = parseDay('2022-06-30') as Day;
const HEADINGS = [
  ...[
    '序号',
    '项目名称',
    '投资方',
    '统一社会信用代码',
    '行业代码',
    '是否工业',
    '引资单位',
    '合同类型',
    '合同编号',
    '签约时间',
  ],
  ...[
    '合同额（亿元）',
    '计划投资额',
    '固定资产投资（万元）',
    '当月到位',
    '当年到位（万元）',
    '累计到位',
    '开工时间',
    '入统时间',
  ],
  ...[
    '目前进展',
    '佐证材料',
    '备注',
    '单位',
    '目标（亿元）',
    '完成',
    '完成率',
    '占比',
    '同比',
    '上年同期',
    '一季度',
    '二季度',
    '全年',
  ],
  ...[
    '得分',
    '权重',
    '名次',
    '奖励金额',
    '下限',
    '上限',
    '到账日期',
    '到账金额',
    '最近进展时间',
    '__proto__',
    'constructor',
    '指标',
  ],
];
const cell = fc.oneof(
  fc.constantFrom(
    '',
    '合计',
    '正式合同',
    '框架协议',
    '已终止',
    '在建',
    '50%',
    '3.2亿元',
    '约1.5亿',
    '2022.1',
    '一、工业',
    '=1+1',
    '#N/A',
  ),
  fc.constantFrom(
    '甲项目',
    '甲项 目',
    '甲乙丙丁戊己庚项目',
    '甲乙丙丁戊己辛项目',
    '区商务委、区教委',
    '11500114MB1912255L',
    'C30',
    'constructor',
  ),
  fc.double(),
  fc.integer({ min: -10, max: 50_000 }),
  fc.boolean(),
  fc.constant(null),
);
const sheet = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom(...HEADINGS), { minLength: 2, maxLength: 14 }),
    fc.array(fc.array(cell, { maxLength: 14 }), { maxLength: 12 }),
  )
  .map(([headings, rows]) => [headings, ...rows]);
const book = fc.array(sheet, { minLength: 1, maxLength: 3 }).map((sheets) => ({
  name: '台账.xlsx',
  sheets: sheets.map((rows, index) => ({ name: `表${index}`, rows })),
}));

it('checks whatever stands in the cells, the same way each time', { timeout: 300_000 }, () => {
  fc.assert(
    fc.property(book, book, (now, before) => {
      const check = () => checkLedger(readLedger(now), { asOf: AS_OF, previous: readLedger(before) });
      const { findings, notChecked } = check();
      for (const { message, cells } of findings) {
        expect(message).not.toMatch(/undefined|NaN|\[object/);
        expect(cells.every((address) => address.includes('!'))).toBe(true);
      }
      expect(check()).toMatchObject({ findings, notChecked });
    }),
    { numRuns: 100 },
  );
});
