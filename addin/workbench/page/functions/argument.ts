import {
  serializeRange,
  type ArrayValueObject,
  type FunctionVariantType,
} from '@univerjs/preset-sheets-core';

/** An argument as Excel hands it to a custom function, with the address that it was read from. */
export interface Argument {
  readonly value: unknown;
  /** `签约项目!A3:X40`; undefined for what is not a reference. */
  readonly address?: string;
}

/** A blank inside a range arrives as an empty string, as from Excel on Windows; an error as its text. */
const cellsOf = (array: ArrayValueObject): unknown[][] =>
  array.getArrayValue().map((row) => row.map((cell) => (!cell || cell.isNull() ? '' : cell.getValue())));

/** Turns the grid's argument into Excel's; `sheetName` names the sheet of a reference. */
export function toArgument(variant: FunctionVariantType, sheetName: (id: string) => string): Argument {
  if (variant.isReferenceObject()) {
    const reference = variant as Extract<FunctionVariantType, { getRangeData(): unknown }>;
    const sheet = sheetName(reference.getSheetId()).replaceAll("'", "''");
    return {
      value: cellsOf(reference.toArrayValueObject()),
      address: `'${sheet}'!${serializeRange(reference.getRangePosition())}`,
    };
  }
  if (variant.isArray()) return { value: cellsOf(variant as ArrayValueObject) };
  const value = variant as Exclude<FunctionVariantType, { getRangeData(): unknown }>;
  return { value: value.isNull() ? null : value.getValue() };
}
