import type { SheetToWrite } from '@zhaoshang/core';

/** A sheet that was written; `id` stays the same when it is renamed. */
export interface WrittenSheet {
  readonly id: string;
  readonly name: string;
}

/** What became of writing: all of it, none of it, or what is left of it. */
export type WriteOutcome =
  | { readonly kind: 'written'; readonly sheets: readonly WrittenSheet[] }
  /** The workbook is as it was. */
  | { readonly kind: 'undone'; readonly message: string }
  /** These sheets are in the workbook and could not be taken back. */
  | { readonly kind: 'left'; readonly message: string; readonly names: readonly string[] };

/** What became of taking back. */
export type RemoveOutcome =
  | { readonly kind: 'removed' }
  | { readonly kind: 'left'; readonly message: string; readonly names: readonly string[] };

/**
 * New sheets for the open workbook (新工作表). It only ever adds sheets, and only ever deletes those that it added: a
 * sheet that was there before is never touched.
 */
export interface SheetWriter {
  /** The names that new sheets would be given: as wanted, or numbered where a name is taken. Reads only. */
  freeNames(wanted: readonly string[]): Promise<readonly string[]>;
  /** Adds the sheets, all or none. */
  write(sheets: readonly SheetToWrite[]): Promise<WriteOutcome>;
  /** Deletes exactly the sheets that were written, as far as they are still there. */
  remove(sheets: readonly WrittenSheet[]): Promise<RemoveOutcome>;
}
