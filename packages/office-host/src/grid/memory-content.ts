import type { BookProtection } from './book-protection';
import type { NameInfo, SettingValue, SheetVisibility } from './backend';
import type { CellValue } from './cell';
import type { CellStyle } from './cell-style';

/** A cell with more than a value; `text` is what it shows where that is not to be made from the number format. */
export interface MemoryCell {
  readonly value: CellValue;
  readonly formula?: string;
  readonly text?: string;
  readonly style?: Partial<CellStyle>;
}

/** A sheet to begin with. Areas are addresses such as `A1:B2`; rows and columns are 0-based. */
export interface MemorySheetContent {
  readonly name: string;
  readonly rows?: readonly (readonly (CellValue | MemoryCell)[])[];
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly visibility?: SheetVisibility;
  readonly isProtected?: boolean;
  readonly tables?: readonly { readonly name: string; readonly area: string }[];
}

/** A workbook to begin with. */
export interface MemoryContent {
  readonly name?: string;
  readonly sheets: readonly MemorySheetContent[];
  /** None unless said otherwise. */
  readonly protection?: Partial<BookProtection>;
  readonly names?: readonly NameInfo[];
  readonly settings?: Readonly<Record<string, SettingValue>>;
  /**
   * What a newly written formula yields. Memory calculates nothing by itself: without this a written formula
   * shows `#CALC!`, so that no test mistakes it for a result.
   */
  readonly evaluate?: (formula: string, sheet: string, row: number, column: number) => CellValue;
}
