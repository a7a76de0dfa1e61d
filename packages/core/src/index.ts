export type { Area } from './model/area';
export {
  columnIndex,
  columnLetters,
  formatAddress,
  parseAddress,
  quoteSheet,
  type CellAddress,
} from './model/address';
export type { Book, CellValue, Grid } from './model/grid';
export { LEDGER_KINDS, type LedgerKind } from './model/ledger-kind';
export { FIELDS, FIELD_KEYS, type FieldKey, type FieldType } from './model/field';
export type { Ledger } from './model/ledger';
export type { Records } from './model/records';
export type * from './model/column';
export {
  addMonths,
  dayOf,
  dayOfSerial,
  formatDay,
  fullMonths,
  parseDay,
  partsOf,
  serialOf,
  type Day,
} from './model/day';
export { formatSpan, monthSpan, type DateSpan } from './model/span';
export { Decimal, decimalOf, plain } from './model/decimal';
export { formatMoney, inUnit, money, type AmountUnit, type Money } from './model/money';
export { reasonOf, type Outcome, type UndefinedReason } from './model/outcome';
export type { ReadOptions, SheetMapping } from './reading/read-options';
