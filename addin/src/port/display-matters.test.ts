import { expect, it } from 'vitest';
import { columnsToShow } from './display-matters';

it('asks for what may be a month and for rates below their heading, and for nothing else', () => {
  const rows = [
    ['完成率说明：本表的完成率按合同额除以目标数计算，不含框架协议，按区级口径统计', null, null, null],
    ['项目', '签约时间', '完成率', '合同额'],
    ['甲', 2022.1, 0.5939375, 95.03],
    ['乙', 44621, 0.5, 2022],
    ['丙', 2022.12, null, 1950.123],
  ];
  expect(columnsToShow(rows)).toEqual([
    { column: 1, first: 2, last: 4 },
    { column: 2, first: 2, last: 3 },
  ]);
});
