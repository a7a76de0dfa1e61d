import type { GridBackend } from '../grid/backend';
import { HostError } from '../wire/host-error';

/** https://support.microsoft.com/office/3f1f7148-ee83-404d-8ef0-9ff99fbad1f9 */
const MAX_NAME = 31;

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** A name that a sheet may take; InvalidArgument or ItemAlreadyExists otherwise. */
export function requireFreeSheetName(grid: GridBackend, value: unknown, except?: string): string {
  if (typeof value !== 'string' || value === '' || value.length > MAX_NAME)
    throw new HostError('InvalidArgument');
  if (/[\\/?*[\]:]/.test(value) || value.startsWith("'") || value.endsWith("'")) {
    throw new HostError('InvalidArgument');
  }
  if (grid.sheets().some((sheet) => sheet.id !== except && isSame(sheet.name, value))) {
    throw new HostError('ItemAlreadyExists');
  }
  return value;
}

/** The first free `Sheet1`, `Sheet2` … */
export function freeSheetName(grid: GridBackend): string {
  for (let n = 1; ; n++) {
    const name = `Sheet${n}`;
    if (!grid.sheets().some((sheet) => isSame(sheet.name, name))) return name;
  }
}
