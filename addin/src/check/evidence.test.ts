import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkLedger, evidenceOf, parseDay, readLedger, type Day } from '@zhaoshang/core';
import { readBook } from '@zhaoshang/workbook';
import { describe, expect, it } from 'vitest';

describe('the evidence of a finding', () => {
  it('has the names of fields and amounts as a person would write them', () => {
    expect(evidenceOf({ kind: '框架协议', amount: '920000000', units: ['甲', '乙'], note: '' })).toEqual([
      ['合同类型', '框架协议'],
      ['合同额', '9.2亿元'],
      ['单位', '甲、乙'],
    ]);
  });

  it('leaves out what has no name for a clerk', () => expect(evidenceOf({ internal: 1 })).toEqual([]));

  it('is there, in Chinese, for every finding of the half-year example', async () => {
    const folder = join(import.meta.dirname, '..', '..', '..', 'examples', '2022H1');
    const file = readdirSync(folder).find((name) => name.endsWith('.xlsx')) ?? '';
    const book = await readBook(readFileSync(join(folder, file)), file);
    const { findings } = checkLedger(readLedger(book), { asOf: parseDay('2022-06-30') as Day });
    const shown = findings.map(({ values }) => evidenceOf(values));
    expect(shown.length).toBeGreaterThan(10);
    expect(shown.filter((evidence) => evidence.length === 0)).toEqual([]);
    for (const [label] of shown.flat()) expect(label).toMatch(/\p{Script=Han}/u);
  });
});
