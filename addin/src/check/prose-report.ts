import { contextOf, reportLedger, type ContextOptions, type Ledger } from '@zhaoshang/core';
import type { ProseReport } from './prose-answer';
import { proseCells } from './prose-cells';

/** The report (总结) composed from the ledger, every figure with its formula and its cells. */
export function proseReport(ledger: Ledger, options: ContextOptions): ProseReport {
  const { asOf, title, sections, figures, tables, notes } = reportLedger(ledger, options);
  const context = contextOf(ledger, options);
  return {
    asOf,
    title,
    sections,
    figures: Object.fromEntries(
      figures.map(({ key, name, text, formula, why, rows }) => [
        key,
        { name, text, formula, why, cells: proseCells(rows, context) },
      ]),
    ),
    tables,
    notes,
  };
}
