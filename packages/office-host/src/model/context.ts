import type { Area } from '../grid/area';
import type { GridBackend, SheetInfo } from '../grid/backend';
import type { OfficeShell } from '../office-shell';
import { HostError } from '../wire/host-error';
import { HostObject } from '../wire/host-object';

/** A range as other objects meet it. */
export interface RangeObject extends HostObject {
  readonly sheet: string;
  readonly area: Area;
}

/** What every object of the model stands on. The makers keep the classes from importing one another in circles. */
export interface ModelContext {
  readonly grid: GridBackend;
  readonly shell: OfficeShell;
  /** https://learn.microsoft.com/javascript/api/excel/excel.runtime#excel-excel-runtime-enableevents-member */
  enableEvents: boolean;
  readonly make: {
    range(sheet: string, area: Area): RangeObject;
    worksheet(sheet: string): HostObject;
    rangeAreas(sheet: string, areas: readonly Area[]): HostObject;
    rangeView(sheet: string, rows: readonly number[], columns: readonly number[]): HostObject;
    rangeFormat(sheet: string, areas: readonly Area[]): HostObject;
    conditionalFormats(sheet: string, areas: readonly Area[]): HostObject;
    tables(sheet: string): HostObject;
    names(sheet: string): HostObject;
  };
}

/** Whether an argument is a range. */
export function isRange(argument: unknown): argument is RangeObject {
  return argument instanceof HostObject && argument.className === 'Range';
}

/** The sheet of an id; InvalidReference when it was deleted. */
export function sheetOf(context: ModelContext, id: string): SheetInfo {
  const sheet = context.grid.sheets().find((each) => each.id === id);
  if (!sheet) throw new HostError('InvalidReference');
  return sheet;
}

/** Throws AccessDenied when a sheet is protected against changes. */
export function requireWritable(context: ModelContext, sheet: string): void {
  if (sheetOf(context, sheet).isProtected) throw new HostError('AccessDenied');
}
