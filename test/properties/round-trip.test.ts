import {
  auditText,
  ledgerFigures,
  parseDay,
  readLedger,
  reportLedger,
  type Day,
  type Grid,
} from '@zhaoshang/core';
import { describe, expect, it } from 'vitest';
import { layOut } from '../accuracy/layout';
import { LAYOUTS } from '../accuracy/layouts';
import { cleanProjects } from '../accuracy/project';
import { random } from '../accuracy/random';

const SEEDS = [1, 2, 3, 4, 5];

/** The text of a report as it is handed out. */
function textOf({ title, sections }: ReturnType<typeof reportLedger>): string {
  return [
    title,
    ...sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs.map(({ text }) => text)]),
  ].join('\n');
}

/** Targets of the whole district and of two units, so that the report prints completion and names who has nothing. */
function targets(seed: number): Grid {
  const [contracts, funds] = [200 + 37 * seed, 20 + 3 * seed];
  return {
    name: '目标任务',
    rows: [
      ['责任单位', '指标', '年度', '年度目标（亿元）'],
      ['全区', '正式合同额', 2022, contracts],
      ['全区', '到位资金', 2022, funds],
      ['全区', '工业正式合同额', 2022, Math.round(contracts / 2)],
      ['区商务委员会', '正式合同额', 2022, contracts - 10],
      ['区档案馆', '正式合同额', 2022, 10],
    ],
  };
}

const cases = LAYOUTS.flatMap((layout) => SEEDS.map((seed) => ({ layout, seed })));

describe('a composed report, audited as it stands and against its ledger', () => {
  it.each(cases)('$layout.name, seed $seed: nothing disagrees', ({ layout, seed }) => {
    const asOf = parseDay('2022-09-30') as Day;
    const { book } = layOut(layout, cleanProjects(random(seed), 40 + 7 * seed, asOf));
    const withTargets = { ...book, sheets: [...book.sheets, targets(seed)] };
    const ledger = readLedger(withTargets);
    const text = textOf(reportLedger(ledger, { asOf }));
    expect(text).toContain('完成全年目标');
    const { figures, relations } = auditText(text, { ledger: ledgerFigures(ledger, { asOf }) });
    expect(figures.length).toBeGreaterThan(5);
    expect(relations.filter(({ kind }) => kind === 'ledger').length).toBeGreaterThan(5);
    expect(
      relations
        .filter(({ verdict }) => verdict !== 'consistent' && verdict !== 'within-rounding')
        .map(({ message }) => message),
    ).toEqual([]);
  });
});
