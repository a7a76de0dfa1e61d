export { BadWorkbook, type BadWorkbookCode } from './bad-workbook';
export { LIMITS, type Limits } from './limits';
export { readBook } from './xlsx/read-book';
export type { CellLook, CellToWrite, SheetToWrite } from './xlsx/sheet-to-write';
export { writeBook, type WriteOptions } from './xlsx/write-book';
export { displayedText } from './xlsx/displayed';
export { readDocx, readProse, type Prose } from './docx/read-prose';
export { decodeText } from './docx/decode-text';
export { refuseSize } from './refuse-size';
