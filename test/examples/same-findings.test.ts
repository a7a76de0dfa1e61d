import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { columnLetters, formatDay, quoteSheet, serialOf, type Book, type Grid } from '@zhaoshang/core';
import { createHost, MemoryGrid, type MemoryContent } from '@zhaoshang/office-host';
import { loadExcel } from '@zhaoshang/office-host/node';
import { readBook, writeBook } from '@zhaoshang/workbook';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { Checker } from '../../addin/src/check/checker';
import { NO_DECISIONS } from '../../addin/src/check/decisions';
import { check } from '../../addin/src/functions/ledger/check';
import { officePort } from '../../addin/src/port/office/office-port';
import { example } from '../support/example';

const { book, path, asOf, expected } = await example('2022H1');
const asOfText = formatDay(asOf);
const folder = mkdtempSync(join(tmpdir(), 'zs-'));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.unstubAllGlobals());

/** What `zs check` finds in a file. */
function throughCommand(file: string): string[] {
  const zs = join(import.meta.dirname, '..', '..', 'packages', 'cli', 'bin', 'zs.mjs');
  const args = [zs, 'check', file, '--as-of', asOfText, '--format', 'json'];
  try {
    return fingerprints(JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })));
  } catch (error) {
    const { status, stdout } = error as { status: number; stdout: string };
    expect(status).toBe(1);
    return fingerprints(JSON.parse(stdout));
  }
}

/** What the pane finds: the workbook port over the real Office.js, and the checker behind the pane. */
async function throughPane(opened: Book): Promise<string[]> {
  const content: MemoryContent = {
    name: opened.name,
    sheets: opened.sheets.map((sheet) => ({
      name: sheet.name,
      rows: sheet.rows.map((row, r) =>
        row.map((value, c) => ({
          value,
          text: sheet.displayed?.(r, c) ?? '',
          formula: sheet.formula?.(r, c),
        })),
      ),
      merges: (sheet.merges ?? []).map(
        ({ top, left, bottom, right }) =>
          `${columnLetters(left)}${top + 1}:${columnLetters(right)}${bottom + 1}`,
      ),
      hiddenRows: [...(sheet.hiddenRows ?? [])],
    })),
  };
  const host = createHost(new MemoryGrid(content), { as: 'excel2021' });
  const { Excel, Office, OfficeExtension } = loadExcel(host);
  vi.stubGlobal('Excel', Excel);
  vi.stubGlobal('Office', Office);
  vi.stubGlobal('OfficeExtension', OfficeExtension);
  const { sheets: order } = await officePort.info();
  const outcome = await new Checker().check({
    workbook: opened.name,
    asOf: asOfText,
    order,
    sheets: await officePort.read(),
    decisions: NO_DECISIONS,
    previous: null,
  });
  expect(host.log.writes()).toEqual([]);
  if (outcome.kind !== 'answer') throw new Error(JSON.stringify(outcome));
  return fingerprints(outcome.answer);
}

/** What `=ZS.台账检查(…)` spills for one sheet, chosen from its first cell. */
async function throughCell(sheet: Grid): Promise<string[]> {
  const width = Math.max(...sheet.rows.map((row) => row.length));
  const range = sheet.rows.map((row) => Array.from({ length: width }, (_, c) => row[c] ?? ''));
  const address = `${quoteSheet(sheet.name)}!A1:${columnLetters(width - 1)}${sheet.rows.length}`;
  const [heading, ...rows] = await check(range, [[serialOf(asOf)]], '含指纹' as never, undefined, {
    parameterAddresses: [address],
  } as unknown as CustomFunctions.CancelableInvocation);
  const at = heading?.indexOf('指纹') ?? -1;
  return rows.map((row) => `${String(row[1])} ${String(row[at])}`);
}

function fingerprints({
  findings,
}: {
  findings: readonly { rule: string; fingerprint: string }[];
}): string[] {
  return findings.map(({ rule, fingerprint }) => `${rule} ${fingerprint}`);
}

describe('cell, pane and command', () => {
  let alone: Book;
  let file: string;

  beforeAll(async () => {
    // A range has neither merges nor formulas nor other sheets: all three are given one sheet with values alone.
    const ledger = book.sheets.find(({ name }) => name === '签约项目');
    if (!ledger) throw new Error('no ledger');
    file = join(folder, '签约项目.xlsx');
    writeFileSync(file, await writeBook([{ name: ledger.name, rows: ledger.rows }]));
    alone = await readBook(await import('node:fs/promises').then((fs) => fs.readFile(file)), '签约项目.xlsx');
  });

  it('give the same findings with the same fingerprints for one sheet', async () => {
    const [sheet] = alone.sheets;
    if (!sheet) throw new Error('no sheet');
    const found = throughCommand(file);
    expect(found.length).toBeGreaterThan(6);
    expect(await throughPane(alone)).toEqual(found);
    expect(await throughCell(sheet)).toEqual(found);
  });

  it('give the same findings for the whole workbook, in the pane and through zs', async () => {
    const found = throughCommand(path);
    expect(found.length).toBeGreaterThanOrEqual(expected.planted.length);
    expect(await throughPane(book)).toEqual(found);
  });
});
