import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from '@univerjs/preset-sheets-core';
import { CellError, type CellErrorCode } from '../../../src/functions/host/cell-error';

const ERRORS: Readonly<Record<CellErrorCode, ErrorType>> = {
  notAvailable: ErrorType.NA,
  divisionByZero: ErrorType.DIV_BY_ZERO,
  invalidValue: ErrorType.VALUE,
  invalidNumber: ErrorType.NUM,
};

/** The error that a cell shows for what a function threw; one that it did not foresee is #VALUE!, as in Excel. */
export function errorObject(error: unknown): ErrorValueObject {
  return error instanceof CellError
    ? ErrorValueObject.create(ERRORS[error.code], error.message)
    : ErrorValueObject.create(ErrorType.VALUE, String(error));
}

function cellObject(value: unknown): BaseValueObject {
  if (value instanceof CellError) return errorObject(value);
  if (typeof value === 'number') {
    return Number.isFinite(value) ? NumberValueObject.create(value) : ErrorValueObject.create(ErrorType.NUM);
  }
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  // Text is made as text: the grid would otherwise take "2022.1" for a number.
  return StringValueObject.create(value === null || value === undefined ? '' : String(value));
}

/** A function's answer in the grid's terms; a matrix of several cells spills (溢出). */
export function resultObject(answer: unknown): BaseValueObject {
  if (!Array.isArray(answer)) return cellObject(answer);
  const rows = answer.map((row: unknown) => (Array.isArray(row) ? row : [row]).map(cellObject));
  const single = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
  if (single) return single;
  return ArrayValueObject.create({
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}
