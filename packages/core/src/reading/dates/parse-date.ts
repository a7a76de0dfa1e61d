/** One cell of dates, number or text, for those who look at a single cell. */
export type { DateCell } from './date-cell';
export { dateOfNumber } from './date-of-number';
export { dateOfText } from './date-of-text';
