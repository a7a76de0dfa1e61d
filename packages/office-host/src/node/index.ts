export { loadExcel, type ExcelLibrary } from './load-excel';
export { officeScripts } from './office-scripts';
