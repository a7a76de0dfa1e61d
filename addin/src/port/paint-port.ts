import type { CellAddress, Severity } from '@zhaoshang/core';

/** A cell to be painted (标色), by the severity of what was found in it. */
export interface PaintMark {
  readonly cell: CellAddress;
  readonly severity: Severity;
}

/** What painting, or taking the paint away, did. */
export interface Painting {
  readonly cells: number;
  /** Names of the sheets that are protected and were left as they are. */
  readonly skipped: readonly string[];
}

/**
 * Paint on the open workbook. It is made of conditional formats of our own (条件格式), which lie over a cell: its fill
 * and font are never touched, so that taking the paint away leaves every cell exactly as it was, even where Excel could
 * not have told what it was ("no fill" reads as white). A mark is known by its formula: none is lost with the pane.
 * Every member rejects with a `PortError` whose message is one sentence for the person.
 */
export interface PaintPort {
  /** Paints cells in place of the marks that there are. Protected sheets are left out, and named. */
  paint(marks: readonly PaintMark[]): Promise<Painting>;
  /** Takes away every mark of ours, whoever made it and when; nothing else is touched. */
  unpaint(): Promise<Painting>;
  /** How many cells carry our marks. */
  paintedCells(): Promise<number>;
}
