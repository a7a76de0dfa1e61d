import { readFile } from 'node:fs/promises';
import { checkLedger, checkReport, parseDay, readLedger, sarif, type Waiver } from '@zhaoshang/core';
import Ajv from 'ajv';
import { beforeAll, describe, expect, it } from 'vitest';
import { LAYOUTS } from '../accuracy/layouts';
import { generate } from '../accuracy/workbook';

type Validate = ReturnType<Ajv['compile']>;
interface Log {
  runs: { results: { ruleId: string; suppressions?: { kind: string; justification: string }[] }[] }[];
}

let valid: Validate;
beforeAll(async () => {
  const schema = await readFile(new URL('schemas/sarif-schema-2.1.0.json', import.meta.url), 'utf8');
  // Formats (uri, date-time) would take another package; strict mode minds idioms of the schema itself.
  valid = new Ajv({ strict: false, validateFormats: false, allErrors: true }).compile(
    JSON.parse(schema) as object,
  );
});

const AS_OF = parseDay('2022-06-30')!;

/** SARIF of a workbook in which everything is planted, with some findings answered. */
function logOf(layout: (typeof LAYOUTS)[number]) {
  const { book, asOf } = generate(layout, 1);
  const ledger = readLedger(book);
  const { findings } = checkLedger(ledger, { asOf });
  const waivers = findings.slice(0, 3).map(({ fingerprint, rule }): Waiver => ({
    fingerprint,
    rule,
    reason: '已核实',
    by: '张三',
    on: '2022-07-01',
  }));
  const report = checkReport(ledger, checkLedger(ledger, { asOf, waivers }), asOf);
  return { report, log: sarif(report) as Log };
}

describe('SARIF 2.1.0', () => {
  it.each(LAYOUTS.slice(0, 4).map((layout) => [layout.name, layout] as const))(
    'of “%s” keeps to the schema of the standard',
    (_, layout) => {
      const { report, log } = logOf(layout);
      expect(valid(log), JSON.stringify(valid.errors?.slice(0, 3))).toBe(true);
      const [run] = log.runs;
      expect(run?.results).toHaveLength(report.findings.length + report.waived.length);
      const answered = run?.results.filter(({ suppressions }) => suppressions) ?? [];
      expect(answered).toHaveLength(report.waived.length);
      expect(answered.map(({ suppressions }) => suppressions?.[0]?.justification)).toContain(
        '已核实（张三，2022-07-01）',
      );
    },
  );

  it('of a workbook without a ledger keeps to it too', () => {
    const ledger = readLedger({
      name: '空 表.xlsx',
      sheets: [{ name: '通讯录', rows: [['姓名'], ['张三']] }],
    });
    expect(valid(sarif(checkReport(ledger, checkLedger(ledger, { asOf: AS_OF }), AS_OF)))).toBe(true);
  });

  it('would not pass without its version, or with a level of our own', () => {
    const { log } = logOf(LAYOUTS[0]!);
    expect(valid({ ...log, version: undefined })).toBe(false);
    const [run] = log.runs;
    expect(valid({ ...log, runs: [{ ...run, results: [{ ...run?.results[0], level: 'grave' }] }] })).toBe(
      false,
    );
  });
});
