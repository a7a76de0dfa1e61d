/** What is wrong with a file (文件问题). */
export type BadWorkbookCode =
  | 'empty'
  | 'too-large'
  | 'bomb'
  | 'truncated'
  | 'damaged'
  | 'encrypted'
  | 'old-format'
  | 'other-format'
  | 'not-a-workbook';

/** A file that cannot be used. The message is one Chinese sentence: which file, what is wrong, what to do. */
export class BadWorkbook extends Error {
  override readonly name = 'BadWorkbook';
  constructor(
    readonly code: BadWorkbookCode,
    readonly file: string,
    problem: string,
  ) {
    super(`“${file}”${problem}`);
  }
}
