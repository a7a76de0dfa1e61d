import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import {
  checkLedger,
  completion,
  contextOf,
  Decimal,
  districtTargets,
  figuresOf,
  formatPercent,
  growth,
  inUnit,
  parseDay,
  readLedger,
  type Day,
} from '@zhaoshang/core';
import { describe, expect, it } from 'vitest';
import { example } from '../support/example';

const { book, path, asOf, expected } = await example('2022H1');
const ledger = readLedger(book);

describe('the half-year example', () => {
  it('gives the figures of the half-year summary', () => {
    expect(figuresOf(contextOf(ledger, { asOf }))).toEqual(expected.figures);
  });

  it('gives every planted finding with its cells, and no other error or warning', () => {
    const found = checkLedger(ledger, { asOf }).findings.filter(({ severity }) => severity !== 'info');
    for (const { rule, severity, cells } of expected.planted) {
      const hit = found.find(
        (finding) => finding.rule === rule && cells.every((cell) => finding.cells.includes(cell)),
      );
      expect(hit, `${rule} ${cells.join(' ')}`).toBeDefined();
      expect(hit?.severity, `${rule} ${cells.join(' ')}`).toBe(severity);
    }
    const surplus = found.filter(
      ({ rule, cells }) =>
        !expected.planted.some(
          (fault) => fault.rule === rule && fault.cells.some((cell) => cells.includes(cell)),
        ),
    );
    expect(surplus.map(({ rule, cells, message }) => `${rule} ${cells.join(' ')} ${message}`)).toEqual([]);
  });

  it('gives targets, completion and growth on the same period', () => {
    const context = contextOf(ledger, { asOf });
    const targets = districtTargets(context);
    const yi = (yuan: Decimal | undefined) => yuan && inUnit(yuan, '亿元').toFixed();
    const { derived, figures } = expected;
    expect([yi(targets.contracts?.yuan), yi(targets.funds?.yuan), yi(targets.industrial?.yuan)]).toEqual([
      derived['contractTarget'],
      derived['fundsTarget'],
      derived['industrialTarget'],
    ]);
    const lastYear = figuresOf(contextOf(ledger, { asOf: parseDay('2021-06-30') as Day }));
    expect([lastYear.formalAmount, lastYear.fundsYear]).toEqual([
      derived['contractBase'],
      derived['fundsBase'],
    ]);

    const percent = (outcome: ReturnType<typeof completion.of>) =>
      outcome.kind === 'value' ? formatPercent(outcome.value) : outcome.kind;
    const number = (text: string | null | undefined) => (text ? new Decimal(text) : undefined);
    expect(
      percent(
        completion.of({ actual: number(figures.formalAmount), target: number(derived['contractTarget']) }),
      ),
    ).toBe('59.39%');
    expect(
      percent(completion.of({ actual: number(figures.fundsYear), target: number(derived['fundsTarget']) })),
    ).toBe('50.36%');
    expect(
      percent(growth.of({ current: number(figures.formalAmount), base: number(lastYear.formalAmount) })),
    ).toBe('22.05%');
    expect(percent(growth.of({ current: number(figures.fundsYear), base: number(lastYear.fundsYear) }))).toBe(
      '54.67%',
    );
  });

  it('gives the same through zs', () => {
    const root = join(import.meta.dirname, '..', '..');
    const zs = join(root, 'packages', 'cli', 'bin', 'zs.mjs');
    let stdout: string;
    try {
      stdout = execFileSync(
        process.execPath,
        [zs, 'check', path, '--as-of', expected.asOf, '--format', 'json'],
        { encoding: 'utf8' },
      );
    } catch (error) {
      // Exit status 1 says that there is a finding of severity error, which there is.
      expect((error as { status: number }).status).toBe(1);
      stdout = (error as { stdout: string }).stdout;
    }
    const answer = JSON.parse(stdout) as { figures: unknown; findings: { fingerprint: string }[] };
    expect(answer.figures).toEqual(expected.figures);
    expect(answer.findings.map(({ fingerprint }) => fingerprint)).toEqual(
      checkLedger(ledger, { asOf }).findings.map(({ fingerprint }) => fingerprint),
    );
  });
});
