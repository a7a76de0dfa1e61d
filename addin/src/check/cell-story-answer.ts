import type { ProseCells } from './prose-answer';

/** A figure that a cell equals. */
export interface EqualFigure {
  readonly name: string;
  readonly text: string;
  readonly formula: string;
  readonly cells: ProseCells;
}

/** How a cell stands to the ledger: what it is in it, and which figures it equals. */
export interface CellStory {
  readonly place: { readonly heading: string; readonly record: string; readonly text: string } | null;
  readonly figures: readonly EqualFigure[];
}
