import type { Figures } from '@zhaoshang/core';
import { align } from './align';
import { section, type Layout } from './layout';

/** The main figures (主要指标) of the reporting year up to the reporting date; what the ledger does not hold is a dash. */
export function figuresSection(figures: Figures, asOf: string, layout: Layout): string[] {
  const rows = [
    ['签约项目', count(figures.projects), ''],
    ['正式合同', count(figures.formalCount), amount(figures.formalAmount)],
    ['  其中工业', count(figures.industrialFormalCount), amount(figures.industrialFormalAmount)],
    ['框架协议', count(figures.frameworkCount), amount(figures.frameworkAmount)],
    ['计划投资合计', '', amount(figures.plannedAmount)],
    ['当年到位资金', '', amount(figures.fundsYear)],
  ];
  const lines = align(rows, ['left', 'right', 'right']).map((line) => `  ${line}`);
  return section(`主要指标（${asOf.slice(0, 4)}-01-01 至 ${asOf}）`, lines, layout);
}

function count(value: number | null): string {
  return value === null ? '—' : `${value} 个`;
}

function amount(value: string | null): string {
  return value === null ? '—' : `${value} 亿元`;
}
