/** Errors of Office.js that the person can do something about, by code. */
export type KnownCode =
  | 'AccessDenied'
  | 'InvalidOperationInCellEditMode'
  | 'ItemNotFound'
  | 'InvalidSelection'
  | 'RequestPayloadSizeLimitExceeded'
  | 'ResponsePayloadSizeLimitExceeded'
  | 'ActivityLimitReached'
  | 'GeneralException';

/** Every sentence that a port says of the workbook. A language is one object of this type. */
export interface PortWords {
  readonly codes: Readonly<Record<KnownCode, string>>;
  /** An error without a sentence of its own: its code, which may be '', and Excel's own words. */
  readonly otherError: (code: string, words: string) => string;
  readonly noFile: string;
  readonly noSuchSheet: (name: string) => string;
  readonly cellNotRead: (cell: string) => string;
  readonly settingsUncertain: string;
  readonly sheetsReadOnly: string;
  readonly structureProtected: string;
  /** Writing formulas; `why` is another sentence of these. */
  readonly changedSince: (cell: string) => string;
  readonly cellsReadOnly: string;
  readonly sheetsProtected: (sheets: readonly string[]) => string;
  readonly nothingWritten: (why: string) => string;
  readonly restored: (why: string) => string;
  readonly notRestored: (cells: readonly string[], why: string) => string;
  readonly uncertain: (cells: readonly string[], why: string) => string;
}
