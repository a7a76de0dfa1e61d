import type { CellValue } from '@zhaoshang/core';

const ERROR_TEXTS: Readonly<Record<string, string>> = {
  divisionByZero: '#DIV/0!',
  invalidName: '#NAME?',
  invalidNumber: '#NUM!',
  invalidReference: '#REF!',
  invalidValue: '#VALUE!',
  notAvailable: '#N/A',
  nullReference: '#NULL!',
};

/**
 * The plain value of a cell as Excel hands it over: a blank in a range is an empty string, an omitted argument null,
 * an error an object with its code, a data type an object with the value that it shows.
 */
export function plainCell(raw: unknown): CellValue {
  if (raw === null || raw === undefined || raw === '') return null;
  if (typeof raw === 'string' || typeof raw === 'number' || typeof raw === 'boolean') return raw;
  if (typeof raw !== 'object') return null;
  if ('basicValue' in raw) return plainCell(raw.basicValue);
  const code = 'code' in raw ? String(raw.code) : '';
  if (code.startsWith('#')) return code;
  return ERROR_TEXTS[code] ?? '#VALUE!';
}

/** Whether a cell holds an error (`#N/A`, `#REF!` …). */
export function isErrorText(value: CellValue): value is string {
  return typeof value === 'string' && /^#(N\/A|[A-Z0-9/]+[!?])$/.test(value);
}
