import type { Area } from './area';
import type { CellValue } from './grid';

/** How a cell looks. Colours are RRGGBB. */
export interface CellLook {
  readonly bold?: boolean;
  readonly size?: number;
  readonly font?: string;
  readonly colour?: string;
  readonly fill?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  /** A thin line on all four sides. */
  readonly border?: boolean;
  /** 数字格式: `0.00`, `yyyy"年"m"月"`. */
  readonly format?: string;
}

/** A cell with its look, or with a formula; a plain value stands for a cell with neither. */
export interface CellToWrite {
  readonly value: CellValue;
  /** The formula with its equals sign, and `value` what it gives. The only way to write one: text never becomes it. */
  readonly formula?: string;
  readonly look?: CellLook;
}

/** A native chart (图表) over a table of its sheet: one series a column, named by the column's heading. */
export interface ChartToWrite {
  readonly kind: 'bar' | 'column';
  readonly title: string;
  /** The names along the axis: one column, without its heading. */
  readonly categories: Area;
  /** Each one column of figures, without its heading, as long as the names. */
  readonly series: readonly { readonly name: string; readonly values: Area }[];
  /** The cells that it covers. */
  readonly place: Area;
}

/** A sheet to be written. Rows and columns are 0-based. */
export interface SheetToWrite {
  readonly name: string;
  readonly rows: readonly (readonly (CellValue | CellToWrite)[])[];
  /** Widths of columns in characters, half-width; undefined leaves Excel's own. */
  readonly widths?: readonly (number | undefined)[];
  /** Heights of rows in points. */
  readonly heights?: ReadonlyMap<number, number>;
  readonly merges?: readonly Area[];
  readonly hiddenRows?: ReadonlySet<number>;
  readonly hiddenColumns?: ReadonlySet<number>;
  /** Rows and columns that stay in sight (冻结窗格). */
  readonly frozen?: { readonly rows?: number; readonly columns?: number };
  readonly tables?: readonly { readonly name: string; readonly area: Area }[];
  readonly charts?: readonly ChartToWrite[];
  readonly visibility?: 'visible' | 'hidden' | 'very-hidden';
  /** For print on A4: its direction, and the rows repeated on each page; always as wide as one page. */
  readonly print?: {
    readonly orientation: 'portrait' | 'landscape';
    readonly repeatRows?: readonly [number, number];
    /** Rows that begin a page. */
    readonly breakBefore?: readonly number[];
  };
}
