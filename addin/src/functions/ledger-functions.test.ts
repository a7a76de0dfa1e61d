import { serialOf, parseDay } from '@zhaoshang/core';
import { describe, expect, it } from 'vitest';
import { check } from './ledger/check';
import { contractAmount } from './ledger/contract-amount';
import { funds } from './ledger/funds';
import { explain } from './explain';
import { CellError } from './host/cell-error';
import { projectCount } from './ledger/project-count';

const serial = (text: string): number => serialOf(parseDay(text) ?? (0 as never));
const AS_OF = [['2022-06-30']];
const HEADING = [
  '项目名称',
  '引资单位',
  '合同类型',
  '产业类别',
  '签约时间',
  '正式合同额（亿元）',
  '当年到位资金（亿元）',
];
const ROWS: unknown[][] = [
  ['签约项目台账', '', '', '', '', '', ''],
  HEADING,
  ['玻纤项目', '区商务委', '正式合同', '工业', serial('2022-03-15'), 2.5, 1],
  ['铝材项目', '区商务委、区教委', '正式合同', '工业', serial('2022-05-16'), 0.1, 0.5],
  ['物流项目', '区交通局', '正式合同', '服务业', serial('2022-06-01'), 0.2, ''],
  ['医药项目', '区卫健委', '框架协议', '工业', serial('2022-04-01'), 4, ''],
  ['去年项目', '区卫健委', '正式合同', '工业', serial('2021-04-01'), 8, 0.25],
];
const messageOf = (call: () => unknown): string => {
  try {
    call();
  } catch (error) {
    if (error instanceof CellError) return `${error.code} ${error.message}`;
    throw error;
  }
  throw new Error('no error');
};

describe('合同额, 项目数, 到位资金', () => {
  it('count the reporting year up to the reporting date', () => {
    expect(contractAmount(ROWS, AS_OF)).toBe(2.8);
    expect(contractAmount(ROWS, AS_OF, '正式合同' as never, '工业' as never)).toBe(2.6);
    expect(contractAmount(ROWS, AS_OF, '框架协议' as never)).toBe(4);
    expect(contractAmount(ROWS, [[serial('2022-05-31')]])).toBe(2.6);
    expect(projectCount(ROWS, AS_OF)).toBe(4);
    expect(projectCount(ROWS, AS_OF, '正式合同' as never)).toBe(3);
    expect(projectCount(ROWS, AS_OF, '正式合同' as never, '工业' as never)).toBe(2);
    expect(projectCount(ROWS, AS_OF, '全部' as never, '工业' as never)).toBe(3);
    expect(funds(ROWS, AS_OF)).toBe(1.75);
  });

  it('count a half-open part of the year: the parts add up to the whole', () => {
    const quarter = (asOf: string) =>
      contractAmount(ROWS, [[asOf]], null as never, null as never, '本季度' as never);
    expect([quarter('2022-03-31'), quarter('2022-06-30')]).toEqual([2.5, 0.3]);
    expect(projectCount(ROWS, AS_OF, null as never, null as never, '本月' as never)).toBe(1);
    const undated = ROWS.slice(1).map((row) => row.filter((_, column) => column !== 4));
    expect(messageOf(() => projectCount(undated, AS_OF, null as never, null as never, '本月' as never))).toBe(
      'notAvailable 缺少：签约时间列',
    );
  });

  it('sees a change in an array that the host uses again', () => {
    const again = ROWS.map((row) => [...row]);
    expect(contractAmount(again, AS_OF)).toBe(2.8);
    (again[4] ?? [])[5] = 1.2;
    expect(contractAmount(again, AS_OF)).toBe(3.8);
  });

  it('explain which rows they counted', async () => {
    const said = await explain(
      [['合同额']],
      ROWS,
      AS_OF,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      {
        parameterAddresses: [undefined, '签约项目!A1:G7'],
      } as never,
    );
    expect(said).toContainEqual(['计入的行', '签约项目第3–5行']);
    expect(said).toContainEqual(['代入', '3个项目的合同额之和 = 2.8亿元']);
    expect(said).toContainEqual(['结果', 2.8]);
  });

  it('are content with the columns that they need', () => {
    const few = ROWS.slice(1).map((row) => [row[0], row[2], row[4], row[5]]);
    expect(contractAmount(few, AS_OF)).toBe(2.8);
    expect(messageOf(() => contractAmount(few, AS_OF, null as never, '工业' as never))).toMatch(
      /^notAvailable 缺少：是否工业或产业类别列/,
    );
    expect(messageOf(() => funds(few, AS_OF))).toMatch(/^notAvailable 缺少：当年到位列/);
  });

  it('answer the same again, and anew when a cell has changed', () => {
    expect(contractAmount(ROWS, AS_OF)).toBe(2.8);
    const changed = ROWS.map((row) => (row[0] === '物流项目' ? [...row.slice(0, 5), 1.2, ''] : row));
    expect(contractAmount(changed, AS_OF)).toBe(3.8);
    expect(contractAmount(ROWS, AS_OF)).toBe(2.8);
  });

  it('say what is missing', () => {
    expect(messageOf(() => contractAmount(ROWS, [['']]))).toBe('notAvailable 缺少：统计截止日');
    expect(messageOf(() => contractAmount([['甲'], ['乙']], AS_OF))).toMatch(
      /^notAvailable 在所选区域中没有认出台账/,
    );
    expect(messageOf(() => contractAmount([['甲']], AS_OF))).toMatch(/^invalidValue “台账区域”应包含表头/);
    expect(messageOf(() => projectCount(ROWS, AS_OF, '协议' as never))).toBe(
      'invalidValue “合同类型”只能是全部、正式合同、框架协议，现为“协议”',
    );
  });

  it('read a ledger in which one cell holds an error', () => {
    const withError = ROWS.map((row) =>
      row[0] === '医药项目' ? [...row.slice(0, 5), { code: 'notAvailable' }, ''] : row,
    );
    expect(contractAmount(withError, AS_OF)).toBe(2.8);
  });
});

describe('台账检查', () => {
  const at = (address?: string) =>
    ({ parameterAddresses: [address] }) as unknown as CustomFunctions.CancelableInvocation;

  it('spills a heading and a row for each finding, with the cells of the sheet', async () => {
    const [heading, ...rows] = await check(ROWS, AS_OF, undefined, undefined, at("'2022年台账'!B3:H9"));
    expect(heading).toEqual(['级别', '规则', '说明', '记录', '单元格']);
    const unit = rows.find((row) => row[1] === 'F01');
    expect(unit?.[0]).toBe('错误');
    expect(unit?.[3]).toBe('铝材项目');
    expect(unit?.[4]).toBe("'2022年台账'!C6");
  });

  it('counts from A1 where the host does not say where the range stands', async () => {
    const unit = (await check(ROWS, AS_OF)).find((row) => row[1] === 'F01');
    expect(unit?.[4]).toBe('所选区域!B4');
  });

  it('adds fingerprints, which do not depend on the place', async () => {
    const print = async (address?: string) =>
      (await check(ROWS, AS_OF, '含指纹' as never, undefined, at(address))).map((row) => [row[1], row[5]]);
    const here = await print('甲!A1:G7');
    expect(here[0]).toEqual(['规则', '指纹']);
    expect(here).toEqual(await print('乙!C5:I11'));
  });

  it('gives one row that says so when all agrees', async () => {
    const clean = [HEADING, ['玻纤项目', '区商务委', '正式合同', '工业', serial('2022-03-15'), 2.5, 1]];
    const rows = await check(clean, AS_OF);
    expect(rows).toHaveLength(2);
    expect(rows[1]?.[2]).toBe('未发现不相符之处');
  });

  it('says when there is no ledger', () =>
    expect(check([['甲'], ['乙']], AS_OF)).rejects.toThrow(/^在所选区域中没有认出台账/));

  it('does not begin what was cancelled meanwhile', async () => {
    const invocation = at('甲!A1:G7');
    const answer = check(ROWS, AS_OF, undefined, undefined, invocation);
    invocation.onCanceled?.();
    await expect(answer).rejects.toThrow('已取消');
  });
});
