import type { PortWords } from './port-words';

const TOO_LARGE =
  'The sheet is too large for Excel to hand over at once. Delete rows and columns that are empty, and try again.';

/** English. */
export const portEnUS: PortWords = {
  codes: {
    AccessDenied: 'The workbook or the sheet is protected. Unprotect it first (Review tab).',
    InvalidOperationInCellEditMode:
      'A cell is being edited. Press Enter or Esc to end the edit, and try again.',
    ItemNotFound: 'The sheet is no longer in the workbook. Check again.',
    InvalidSelection: 'The cell cannot be selected. Make sure that its sheet is not hidden.',
    RequestPayloadSizeLimitExceeded: TOO_LARGE,
    ResponsePayloadSizeLimitExceeded: TOO_LARGE,
    ActivityLimitReached: 'Excel is busy. Wait a few seconds and try again.',
    GeneralException: 'Excel did not complete this. Save the workbook and try again.',
  },
  otherError: (code, words) => `Excel did not complete this (${code || 'unknown error'}: ${words}).`,
  noFile: 'Excel did not hand over the workbook. Save it, end any edit of a cell, and try again.',
  noSuchSheet: (name) =>
    `The workbook has no sheet “${name}”. Correct the name in the argument, or choose the range again.`,
  cellNotRead: (cell) => `${cell} could not be read. Try again.`,
  settingsUncertain:
    'Whether they were written cannot be read either: close the pane, open it again and look at Settings. ',
  sheetsReadOnly:
    'The workbook is read-only, so no sheet can be added or deleted. Save a copy and open that.',
  structureProtected:
    'The structure of the workbook is protected, so no sheet can be added or deleted. Unprotect it first (Review, Protect Workbook).',
  changedSince: (cell) =>
    `${cell} has changed since the preview. Nothing was written; look at it again and write then.`,
  cellsReadOnly: 'The workbook is read-only. Nothing was written; save a copy and try again.',
  sheetsProtected: (sheets) =>
    `Protected: “${sheets.join('”, “')}”. Nothing was written; unprotect the sheet first (Review tab).`,
  nothingWritten: (why) => `Nothing was written; the workbook is as it was. ${why}`,
  restored: (why) => `Not written; the cells that were written are as they were again. ${why}`,
  notRestored: (cells, why) =>
    `Stopped halfway. Written and not restored: ${cells.join(', ')}; nothing else was written. Look at these cells. ${why}`,
  uncertain: (cells, why) =>
    `Not written, and whether anything was cannot be read. Look at ${cells.join(', ')}. ${why}`,
};
