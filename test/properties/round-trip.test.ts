import { auditText, parseDay, type Day } from '@zhaoshang/core';
import { describe, expect, it } from 'vitest';
import { composed } from '../accuracy/composed';
import { LAYOUTS } from '../accuracy/layouts';

const SEEDS = [1, 2, 3, 4, 5];

const cases = LAYOUTS.flatMap((layout) => SEEDS.map((seed) => ({ layout, seed })));

describe('a composed report, audited as it stands and against its ledger', () => {
  it.each(cases)('$layout.name, seed $seed: nothing disagrees', ({ layout, seed }) => {
    const { text, ledger } = composed(layout, seed, parseDay('2022-09-30') as Day);
    expect(text).toContain('完成全年目标');
    const { figures, relations } = auditText(text, { ledger });
    expect(figures.length).toBeGreaterThan(5);
    expect(relations.filter(({ kind }) => kind === 'ledger').length).toBeGreaterThan(5);
    expect(
      relations
        .filter(({ verdict }) => verdict !== 'consistent' && verdict !== 'within-rounding')
        .map(({ message }) => message),
    ).toEqual([]);
  });
});
