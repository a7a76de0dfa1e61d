/** A reference as it is written into a formula: `签约项目!A3:Z48`. */
export interface Reference {
  readonly reference: string;
}

/** What an earlier line came to, by the function's id. */
export interface EarlierResult {
  readonly resultOf: string;
}

export type Argument = string | number | null | Reference | EarlierResult;

/** One function at work (一行示例). */
export interface Line {
  /** The function's id. */
  readonly id: string;
  /** What the line shows, in a few words. */
  readonly shows: string;
  readonly args: readonly Argument[];
  /** The number format of the result. */
  readonly format?: string;
}

export const ref = (reference: string): Reference => ({ reference });
export const resultOf = (id: string): EarlierResult => ({ resultOf: id });

export const PERCENT = '0.00%';
export const AMOUNT = '#,##0.00';
export const DATE = 'yyyy-mm-dd';

/** The sheet of single results, and the cell that holds the reporting date (统计截止日). */
export const SINGLES = '函数示例';
export const AS_OF = ref(`${SINGLES}!$B$3`);

/** The ledgers of the half-year, each with its heading. */
export const PROJECTS = ref('签约项目!$A$3:$Z$48');
export const TALKS = ref('在谈项目!$A$3:$L$18');
export const CONTRACT_TARGET = ref('目标任务!$E$5');
export const FUNDS_TARGET = ref('目标任务!$E$6');
