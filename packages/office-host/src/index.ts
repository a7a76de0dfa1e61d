export { installBridge } from './browser/bridge';
export { createHost, type HostOptions, type OfficeHost, type Refusal } from './host';
export { MemoryGrid } from './grid/memory';
export type { MemoryCell, MemoryContent, MemorySheetContent } from './grid/memory-content';
export type {
  GridBackend,
  NameInfo,
  Selection,
  SettingValue,
  SheetInfo,
  SheetVisibility,
  TableInfo,
} from './grid/backend';
export type { BookProtection } from './grid/book-protection';
export { SheetExtras, type ChartInfo, type SeriesInfo, type SheetLayout } from './grid/sheet-extras';
export { fillArea, LAST_COLUMN, LAST_ROW, type Area } from './grid/area';
export { areaAddress, columnLetters, parseArea } from './grid/address';
export type { CellValue, CellWrite } from './grid/cell';
export type { ConditionalFormatInfo, ConditionalLook } from './grid/conditional-formats';
export { ExtrasGrid } from './grid/extras-grid';
export {
  DEFAULT_STYLE,
  type BorderStyle,
  type CellStyle,
  type HorizontalAlignment,
  type VerticalAlignment,
} from './grid/cell-style';
export type { CellChange, GridEvent } from './grid/grid-event';
export { displayText } from './grid/display-text';
export type { OfficeShell } from './office-shell';
export type { HostVersion } from './requirement-sets';
export type { CustomFunctionResult, InvocationOptions } from './wire/custom-functions';
export type { HostErrorCode } from './wire/host-error';
export type { NativeBridge } from './wire/client';
export type { LoggedChange, LoggedRequest, RequestLog } from './wire/request-log';
