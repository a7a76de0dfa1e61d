import { columnIndex, type CellValue } from '@zhaoshang/core';
import { chineseNames } from '../../addin/src/functions/names';
import { functions } from '../../addin/src/functions/registry';
import type { Argument, Line, Reference } from './line';

/** A cell of the workbook, 0-based. */
export type CellAt = (sheet: string, row: number, column: number) => CellValue;

/** What an earlier line came to, and the cell that shows it. */
export interface Shown {
  readonly address: string;
  readonly value: CellValue;
}

/** A formula as Excel writes it into a file, without its equals sign, and the rows that it shows. */
export interface Answer {
  readonly formula: string;
  /** As a person types it. */
  readonly typed: string;
  readonly rows: readonly (readonly (string | number)[])[];
}

const REFERENCE = /^(.+)!\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/;

/** Calls a line's function as Excel would, over the cells of the workbook. */
export async function evaluate(
  { id, args }: Line,
  cellAt: CellAt,
  earlier: ReadonlyMap<string, Shown>,
): Promise<Answer> {
  const known = (of: string): Shown => {
    const found = earlier.get(of);
    if (!found) throw new Error(`${id}: ${of} stands further below`);
    return found;
  };
  const values = args.map((argument) => {
    if (argument === null) return null;
    if (typeof argument !== 'object') return [[argument]];
    return 'reference' in argument ? cellsOf(argument, cellAt) : [[known(argument.resultOf).value]];
  });
  const parameterAddresses = args.map((argument) =>
    argument !== null && typeof argument === 'object' && 'reference' in argument
      ? argument.reference.replaceAll('$', '')
      : undefined,
  );
  // Two functions ask where their ranges stand: they take the invocation after their last parameter.
  const parameters = { CHECK: 4, EXPLAIN: 9 }[id];
  const given = Array.from({ length: parameters ?? args.length }, (_, index) => values[index] ?? null);
  const answer = await functions[id]?.(
    ...([...given, ...(parameters ? [{ parameterAddresses }] : [])] as never[]),
  );
  const rows = (Array.isArray(answer) ? answer : [[answer]]) as (string | number)[][];
  const written = args.map((argument) => write(argument, (of) => known(of).address));
  while (written.at(-1) === '') written.pop();
  const call = `${chineseNames[id]}(${written.join(',')})`;
  return { formula: `_xldudf_ZS_${call}`, typed: `=ZS.${call}`, rows };
}

function write(argument: Argument, addressOf: (id: string) => string): string {
  if (argument === null) return '';
  if (typeof argument === 'string') return `"${argument.replaceAll('"', '""')}"`;
  if (typeof argument === 'number') return String(argument);
  return 'reference' in argument ? argument.reference : addressOf(argument.resultOf);
}

/** The cells of a reference as Excel hands them over: blanks as empty texts. */
function cellsOf({ reference }: Reference, cellAt: CellAt): CellValue[][] {
  const [, sheet = '', left = '', top = '', right = left, bottom = top] = REFERENCE.exec(reference) ?? [];
  const [from, to] = [columnIndex(left), columnIndex(right)];
  return Array.from({ length: Number(bottom) - Number(top) + 1 }, (_, row) =>
    Array.from(
      { length: to - from + 1 },
      (_, column) => cellAt(sheet, Number(top) - 1 + row, from + column) ?? '',
    ),
  );
}
