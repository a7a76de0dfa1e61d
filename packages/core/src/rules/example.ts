/**
 * An example of a rule (示例): a small workbook as a person would type it, and what the rule says of it. Examples run
 * through the whole of reading and checking, so they also hold the headings to what staff write.
 */
export interface RuleExample {
  /** What the example shows, in Chinese; printed in the docs. */
  readonly shows: string;
  /** Sheets by name; each a table in rows of cells separated by `|`, first row the heading. Numbers are read as numbers. */
  readonly sheets: Readonly<Record<string, string>>;
  /** Last period's workbook, for rules that compare periods. */
  readonly previous?: Readonly<Record<string, string>>;
  /** Reporting date; 2022-06-30 when left out. */
  readonly asOf?: string;
  /** `pass`: nothing found; `not-checked`: named as such; else the cells of each finding, in order. */
  readonly expect: 'pass' | 'not-checked' | readonly (readonly string[])[];
}
