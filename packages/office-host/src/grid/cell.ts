/** What a cell holds. `null` is blank; an error is its text, such as `#N/A`. */
export type CellValue = string | number | boolean | null;

/**
 * What is put into a cell. A plain value is stored exactly as it is, `null` empties the cell, `undefined` leaves
 * it alone. A formula can be written through `formula` only: a string that starts with `=` stays text.
 */
export type CellWrite = CellValue | { readonly formula: string } | undefined;
