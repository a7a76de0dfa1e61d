import type { CheckReport, Waiver } from '@zhaoshang/core';
import { expect, it } from 'vitest';
import { run } from '../run';
import { fakeTerminal } from '../testing/fake-terminal';
import { keptIn } from '../testing/kept-in';
import { GOOD, ledgerBook, TWO_UNITS } from '../testing/ledger-book';

const plain = await ledgerBook([GOOD, TWO_UNITS]);
const { findings } = JSON.parse(
  (await zs(['check', '台账.xlsx', '--format', 'json'], { '台账.xlsx': plain })).out,
) as CheckReport;
const [found] = findings.filter(({ rule }) => rule === 'F01');
const GIVEN = { rule: 'F01', by: '张三', on: '2022-06-01' };
const holds: Waiver = { ...GIVEN, fingerprint: found?.fingerprint ?? '', reason: '两局合署' };
const stale: Waiver = { ...GIVEN, fingerprint: '0000', reason: '已核实' };

async function zs(args: string[], files: Parameters<typeof fakeTerminal>[0]) {
  const { terminal, out, notes, written } = fakeTerminal(files);
  const status = await run([...args, '--as-of', '2022-06-30'], terminal);
  return { status, out: out.join('\n'), notes, written };
}

/** The workbook with the answers that the task pane kept in it. */
const keeping = (waivers: readonly Waiver[]) => keptIn(plain, { 'zhaoshang.waivers': waivers });

it('exports the answers kept in a workbook, and reads them again', async () => {
  const kept = { '台账.xlsx': keeping([holds, stale]) };
  const exported = await zs(['waivers', '台账.xlsx', '--out', '说明.json'], kept);
  expect(exported).toMatchObject({
    status: 0,
    notes: [
      '已写入 说明.json：有效的 1 条，用 --waivers 说明.json 可再读回；不再适用的 1 条另列在 unused，不会读回。',
    ],
  });
  expect(exported.out).toContain('F01 签约项目!C4：两局合署（张三，2022-06-01）');
  expect(exported.out).toContain('F01 已核实（张三，2022-06-01）：证据已经变化，或问题已经消除');

  const file = exported.written.get('说明.json') ?? new Uint8Array();
  const again = await zs(['check', '台账.xlsx', '--waivers', '说明.json', '--format', 'json'], {
    '台账.xlsx': plain,
    '说明.json': file,
  });
  expect(JSON.parse(again.out)).toMatchObject({
    waived: [{ rule: 'F01', waiver: holds }],
    unusedWaivers: [],
  });
});

it('checks with the answers that the workbook keeps', async () => {
  const { status, out } = await zs(['check', '台账.xlsx', '--format', 'json'], {
    '台账.xlsx': keeping([holds, stale]),
  });
  expect(status).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ waived: [{ waiver: holds }], unusedWaivers: [{ waiver: stale }] });
});

it('lets the answer of a file beat the one that the workbook keeps', async () => {
  const newer = { ...holds, reason: '机构已合并', on: '2022-06-20' };
  const { out } = await zs(['waivers', '台账.xlsx', '--waivers', '说明.json', '--format', 'json'], {
    '台账.xlsx': keeping([holds]),
    '说明.json': JSON.stringify([newer]),
  });
  expect(JSON.parse(out)).toMatchObject({
    schema: 'zs-waivers/1',
    waivers: [{ ...newer, message: found?.message }],
    unused: [],
  });
});

it('says where there are none, and what it cannot read or write', async () => {
  expect(await zs(['waivers', '台账.xlsx'], { '台账.xlsx': plain })).toMatchObject({
    status: 0,
    out: '台账.xlsx里没有“情况属实”的说明。',
  });
  expect(await zs(['waivers', '台账.xlsx', '--out', '说明.xlsx'], { '台账.xlsx': plain })).toMatchObject({
    status: 2,
    notes: ['zs：--out 只能是 .json 文件，“说明.xlsx”不是。'],
  });
  const broken = keeping([{ ...holds, by: '' }]);
  expect(await zs(['check', '台账.xlsx'], { '台账.xlsx': broken })).toMatchObject({
    status: 2,
    notes: ['zs：“台账.xlsx”里保存的情况属实说明不能用：第1条说明缺少 by；请改正后再试。'],
  });
});
