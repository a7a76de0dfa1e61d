/**
 * How much a file may ask of the machine (读取上限). Declared sizes are looked at before anything is inflated, and the
 * bytes are counted again while they are, as a file may lie about itself.
 */
export interface Limits {
  /** Bytes of the file itself. */
  readonly fileBytes: number;
  /** Bytes of all its parts, inflated. */
  readonly inflatedBytes: number;
  /** Parts in the package. */
  readonly parts: number;
  /** Inflated bytes for each compressed byte, in parts of more than `ratioFrom` bytes. Sheets reach some 40. */
  readonly ratio: number;
  readonly ratioFrom: number;
  readonly sheets: number;
  /** Cells up to the last filled one of each row, gaps counted, over all sheets: what the grids hold in memory. */
  readonly cells: number;
}

const MB = 1024 * 1024;

/** Ten times what the largest ledgers seen need, and still within the memory of an office computer. */
export const LIMITS: Limits = {
  fileBytes: 100 * MB,
  inflatedBytes: 400 * MB,
  parts: 10_000,
  ratio: 200,
  ratioFrom: 16 * MB,
  sheets: 200,
  cells: 12_000_000,
};

/** Excel's own limits: rows and columns of a sheet. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;
