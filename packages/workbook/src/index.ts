export { BadWorkbook, type BadWorkbookCode } from './bad-workbook';
export { LIMITS, type Limits } from './limits';
export { readBook } from './xlsx/read-book';
export { displayedText } from './xlsx/displayed';
