import type { Area } from './area';
import type { CellValue } from './cell';

/** How cells came to change, in the words of Excel's `DataChangeType`. */
export type CellChange =
  | 'RangeEdited'
  | 'RowInserted'
  | 'RowDeleted'
  | 'ColumnInserted'
  | 'ColumnDeleted'
  | 'CellInserted'
  | 'CellDeleted';

/** What a grid tells its subscribers. Recalculated results and formats are no change, as in Excel. */
export type GridEvent =
  | {
      readonly type: 'changed';
      readonly sheet: string;
      readonly area: Area;
      readonly change: CellChange;
      /** What the cell held, where the grid knows it and one cell only was edited. */
      readonly before?: CellValue;
    }
  | { readonly type: 'selected'; readonly sheet: string; readonly area: Area }
  | { readonly type: 'activated'; readonly sheet: string; readonly previous: string }
  | { readonly type: 'added'; readonly sheet: string }
  | { readonly type: 'deleted'; readonly sheet: string }
  | { readonly type: 'renamed'; readonly sheet: string; readonly before: string; readonly after: string }
  | { readonly type: 'settings' };
