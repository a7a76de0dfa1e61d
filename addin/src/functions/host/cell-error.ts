/** The errors that a cell can show; the names are those of `CustomFunctions.ErrorCode`. */
export type CellErrorCode = 'notAvailable' | 'divisionByZero' | 'invalidValue' | 'invalidNumber';

/**
 * What a function throws, or puts into a cell of its answer, when it has no value. Excel shows the message for
 * #N/A and #VALUE! only. https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-errors
 */
export class CellError extends Error {
  constructor(
    readonly code: CellErrorCode,
    message: string,
  ) {
    super(message);
    this.name = 'CellError';
  }
}
