import type { RowRange, SkippedRow } from '../../model/records';
import type { Heading } from '../columns/heading';

/** A row that prints a sum, as it was found. */
export interface PrintedTotal {
  readonly row: number;
  readonly label: string;
  /** 小计 1, 合计 2, 总计 3; 0 for a sub-heading that prints the sum of its group. */
  readonly level: 0 | 1 | 2 | 3;
}

/** A sub-heading (一、工业项目) and its outline level. */
export interface Subheading {
  readonly row: number;
  readonly text: string;
  readonly level: number;
}

/** Where a table stands on its sheet, and what each of its rows is. Rows and columns are 0-based. */
export interface TableLayout {
  readonly left: number;
  readonly right: number;
  readonly header: RowRange | null;
  readonly headings: readonly Heading[];
  /** Rows that are records, ascending. */
  readonly dataRows: readonly number[];
  readonly skipped: readonly SkippedRow[];
  readonly totals: readonly PrintedTotal[];
  readonly subheadings: readonly Subheading[];
  /** Texts above the header: title, unit line, who reports. */
  readonly above: readonly string[];
  /** Texts above the tables that stand above and beside it on its sheet: their unit holds where it states none. */
  readonly elsewhere: readonly string[];
  /** Texts of the notes inside and below. */
  readonly notes: readonly string[];
}
