import {
  ledgerFigures,
  readLedger,
  reportLedger,
  type Day,
  type Grid,
  type LedgerFigure,
} from '@zhaoshang/core';
import { layOut } from './layout';
import type { LAYOUTS } from './layouts';
import { cleanProjects } from './project';
import { random } from './random';

/** A report as it is handed out, and the ledger's figures that it is audited against. */
export interface Composed {
  readonly text: string;
  readonly ledger: readonly LedgerFigure[];
}

/** The report of an invented ledger. */
export function composed(layout: (typeof LAYOUTS)[number], seed: number, asOf: Day): Composed {
  const { book } = layOut(layout, cleanProjects(random(seed), 40 + 7 * seed, asOf));
  const ledger = readLedger({ ...book, sheets: [...book.sheets, targets(seed)] });
  const { title, sections } = reportLedger(ledger, { asOf });
  const lines = sections.flatMap(({ heading, paragraphs }) => [
    heading,
    ...paragraphs.map(({ text }) => text),
  ]);
  return { text: [title, ...lines].join('\n'), ledger: ledgerFigures(ledger, { asOf }) };
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
