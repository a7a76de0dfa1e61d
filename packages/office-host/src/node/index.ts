export { loadExcel, type ExcelLibrary } from './load-excel';
