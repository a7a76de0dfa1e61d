import { areaAddress } from '../grid/address';
import { height, width } from '../grid/area';
import type { CellValue } from '../grid/cell';
import type { GridBackend } from '../grid/backend';
import type { GridEvent } from '../grid/grid-event';
import type { MessageEntry } from './message';

/** Category of the messages that carry events. */
const EVENT_CATEGORY = 65_536;

/** Numbers of the events on the wire. */
const EventId = {
  settings: 1,
  selection: 2,
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selected: 14,
  deleted: 15,
} as const;

/** Target of the events of `workbook.worksheets`. */
const WORKBOOK = 'Workbook';

/** Target of `workbook.onSelectionChanged` and `settings.onSettingsChanged`. */
const DOCUMENT = '';

/** By which an event's arguments find their range again. */
const reference = (sheet: string, address: string): string => `${sheet}!${address}`;

/**
 * What the client is told of an event of the grid: once for the sheet and once for the collection of sheets.
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events
 */
export function eventEntries(event: GridEvent, isOwn: boolean, grid: GridBackend): MessageEntry[] {
  switch (event.type) {
    case 'changed':
      return forBoth(EventId.changed, event.sheet, changedArguments(event, isOwn, grid));
    case 'selected':
      return [
        entry(EventId.selection, DOCUMENT, {}),
        ...forBoth(EventId.selected, event.sheet, {
          address: areaAddress(event.area),
          worksheetId: event.sheet,
        }),
      ];
    case 'activated':
      return [
        ...forBoth(EventId.deactivated, event.previous, { worksheetId: event.previous }),
        ...forBoth(EventId.activated, event.sheet, { worksheetId: event.sheet }),
      ];
    case 'added':
      return [entry(EventId.added, WORKBOOK, { source: 'Local', worksheetId: event.sheet })];
    case 'deleted':
      return [entry(EventId.deleted, WORKBOOK, { source: 'Local', worksheetId: event.sheet })];
    case 'settings':
      return [entry(EventId.settings, DOCUMENT, {})];
    case 'renamed':
      return [];
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetchangedeventargs */
function changedArguments(event: GridEvent & { type: 'changed' }, isOwn: boolean, grid: GridBackend): object {
  const { sheet, area, change, before } = event;
  const isOneCell = height(area) === 1 && width(area) === 1;
  // The sheet may be deleted by the time that its change is told.
  const isThere = grid.sheets().some(({ id }) => id === sheet);
  const after = isOneCell && isThere ? (grid.values(sheet, area)[0]?.[0] ?? null) : null;
  return {
    address: areaAddress(area),
    changeType: change,
    source: 'Local',
    triggerSource: isOwn ? 'ThisLocalAddin' : 'Unknown',
    worksheetId: sheet,
    shiftDirection: shift(change),
    referenceId: reference(sheet, areaAddress(area)),
    ...(isOneCell &&
      before !== undefined && {
        valueBefore: before ?? '',
        valueAfter: after ?? '',
        valueTypeBefore: typeName(before),
        valueTypeAfter: typeName(after),
      }),
  };
}

function shift(change: string): string {
  if (change === 'RowInserted' || change === 'CellInserted') return 'ShiftCellDown';
  if (change === 'ColumnInserted') return 'ShiftCellRight';
  if (change === 'RowDeleted' || change === 'CellDeleted') return 'ShiftCellUp';
  return change === 'ColumnDeleted' ? 'ShiftCellLeft' : 'None';
}

function typeName(value: CellValue): string {
  if (value === null || value === '') return 'Empty';
  return typeof value === 'number' ? 'Double' : typeof value === 'boolean' ? 'Boolean' : 'String';
}

const forBoth = (id: number, sheet: string, args: object): MessageEntry[] => [
  entry(id, sheet, args),
  entry(id, WORKBOOK, args),
];

const entry = (id: number, target: string, args: object): MessageEntry => [
  EVENT_CATEGORY,
  id,
  target,
  JSON.stringify(args),
  0,
];
