import type { CellAddress } from '@zhaoshang/core';
import type { ViewClient } from '../../check/board-views';
import type { CellStory } from '../../check/cell-story-answer';
import { callsOf, type Call } from '../../formulas/calls';
import type { FunctionNames } from '../../formulas/function-names';
import { referencesOf } from '../../formulas/references-of';
import type { Reference } from '../../formulas/reference';
import type { CellContent, FormulaPort } from '../../port/formula-port';

/** All that can be said of a cell. */
export interface ExplainedCell {
  readonly cell: CellAddress;
  readonly content: CellContent;
  /** The calls of our functions in its formula. */
  readonly calls: readonly Call[];
  /** What its formula refers to, each once. */
  readonly references: readonly Reference[];
  /** How it stands to the ledger; null where no workbook was checked. */
  readonly story: CellStory | null;
}

/** Gathers what can be said of the active cell. Only reads. */
export async function explainedCell(
  port: FormulaPort,
  client: ViewClient,
  functions: FunctionNames,
): Promise<ExplainedCell> {
  const { active: cell } = await port.selected();
  const content = await port.content(cell);
  const { formula, value } = content;
  return {
    cell,
    content,
    calls: formula === null ? [] : callsOf(formula, functions),
    references: formula === null ? [] : referencesOf(formula),
    story: await client.view({ view: 'story', cell, value }),
  };
}
