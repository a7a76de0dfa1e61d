import { expect, it } from 'vitest';
import { fakeTerminal } from '../testing/fake-terminal';
import { keptIn } from '../testing/kept-in';
import { GOOD, ledgerBook } from '../testing/ledger-book';
import { readLedgerFile } from './read-ledger-file';

const plain = await ledgerBook([GOOD]);

async function kinds(settings: Readonly<Record<string, unknown>>, options = {}) {
  const { terminal } = fakeTerminal({ '台账.xlsx': keptIn(plain, settings) });
  const { tables } = await readLedgerFile('台账.xlsx', options, terminal);
  return tables.map(({ kind }) => kind);
}

it('reads a workbook as was decided in the task pane, unless a file decides otherwise', async () => {
  const kept = { 'zhaoshang.mapping': { 签约项目: { kind: 'talks' } } };
  expect(await kinds({})).toEqual(['projects']);
  expect(await kinds(kept)).toEqual(['talks']);
  expect(await kinds(kept, { mapping: { 签约项目: { kind: 'projects' } } })).toEqual(['projects']);
});

it('says that a decision that was kept cannot be used', async () => {
  await expect(kinds({ 'zhaoshang.mapping': { 签约项目: { kind: '项目' } } })).rejects.toThrow(
    '“台账.xlsx”里保存的列指定不能用：',
  );
});
