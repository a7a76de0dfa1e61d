import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { columnLetters, type CellValue } from '@zhaoshang/core';
import { writeXlsx, type Cell } from 'hucre';
import { HEADING } from './ledger';

/** LibreOffice on this machine in a line; undefined where there is none. */
export function libreOffice(): string | undefined {
  const { stdout } = spawnSync('soffice', ['--version'], { encoding: 'utf8' });
  return stdout?.trim().split(' ').slice(0, 2).join(' ') || undefined;
}

/**
 * Processor time in milliseconds that LibreOffice takes to calculate so many SUMIFS and COUNTIFS over a ledger, six a
 * unit: a workbook with them converted to CSV, less the same workbook without them; the median of some rounds.
 */
export async function sumifsTime(
  folder: string,
  range: readonly (readonly CellValue[])[],
  units: number,
  rounds: number,
): Promise<number> {
  const paths = [0, units].map((count) => join(folder, `sumifs-${count}.xlsx`));
  for (const [index, path] of paths.entries()) {
    writeFileSync(path, await workbook(range, index === 0 ? 0 : units));
  }
  const spent: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const [without = 0, withAll = 0] = paths.map((path) => convert(folder, path));
    spent.push(withAll - without);
  }
  return spent.sort((a, b) => a - b)[rounds >> 1] ?? NaN;
}

/** The formulas on the first sheet, which is the one that is converted; they carry no values. */
async function workbook(range: readonly (readonly CellValue[])[], units: number): Promise<Uint8Array> {
  const area = (heading: string) => {
    const letters = columnLetters(HEADING.indexOf(heading));
    return `台账!$${letters}$2:$${letters}$${range.length}`;
  };
  const [unit, kind, signed, amount, funds] = [
    '引资单位',
    '合同类型',
    '签约时间',
    '协议投资额（万元）',
    '当年到位资金（万元）',
  ].map(area);
  const cells = new Map<string, Partial<Cell>>();
  for (let row = 0; row < units; row++) {
    const own = `${unit},"单位${row}",${signed},">="&DATE(2022,1,1),${signed},"<="&DATE(2022,9,30)`;
    const formulas = [
      `COUNTIFS(${own})`,
      ...['正式合同', '框架协议'].flatMap((name) => [
        `COUNTIFS(${own},${kind},"${name}")`,
        `SUMIFS(${amount},${own},${kind},"${name}")`,
      ]),
      `SUMIFS(${funds},${unit},"单位${row}")`,
    ];
    formulas.forEach((formula, column) => cells.set(`${row},${column}`, { value: null, formula }));
  }
  return writeXlsx({
    sheets: [
      { name: '汇总', rows: [['汇总']], cells },
      { name: '台账', rows: range.map((row) => row.map((cell) => (cell === '' ? null : cell))) },
    ],
  });
}

/** Processor time of one conversion, in milliseconds; a profile of its own, so that an open LibreOffice is left alone. */
function convert(folder: string, path: string): number {
  const out = join(folder, 'converted');
  mkdirSync(out, { recursive: true });
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const command = ['soffice', profile, '--headless', '--convert-to', 'csv', '--outdir', out, path];
  const { stderr, status } = spawnSync('bash', ['-c', 'time -p "$0" "$@"', ...command], { encoding: 'utf8' });
  const seconds = [...stderr.matchAll(/^(?:user|sys) ([\d.]+)$/gm)].map(([, text]) => Number(text));
  if (status !== 0 || seconds.length !== 2) throw new Error(`soffice: ${stderr.slice(-300)}`);
  return seconds.reduce((sum, each) => sum + each, 0) * 1000;
}
