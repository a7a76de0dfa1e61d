import type { CellValue } from '@zhaoshang/core';
import { explain } from '../functions/explain';
import { CellError, type CellErrorCode } from '../functions/host/cell-error';
import { functions } from '../functions/registry';
import { subjects } from '../functions/subjects';
import type { ShownSubject, TriedAnswer, TriedCall } from './formula-answer';

/** As much of a table as the pane shows. */
const MOST = { rows: 8, columns: 6 } as const;

const ERRORS: Readonly<Record<CellErrorCode, string>> = {
  notAvailable: '#N/A',
  divisionByZero: '#DIV/0!',
  invalidValue: '#VALUE!',
  invalidNumber: '#NUM!',
};

/** The functions by subject as they cross to the pane. */
export function shownFunctions(): readonly ShownSubject[] {
  return subjects.map(({ zh, en, entries }) => ({
    zh,
    en,
    functions: entries.map(({ id, formula, source, units, needs = [] }) => ({
      id,
      formula,
      source,
      units,
      needs,
    })),
  }));
}

/** Calls a function as a cell would, and explains what it gives. */
export async function tryCall({ id, args, addresses }: TriedCall): Promise<TriedAnswer> {
  const run = functions[id];
  if (!run) return failed(new CellError('notAvailable', `没有名为“${id}”的函数`));
  try {
    const rows = matrixOf(await run(...([...args, { parameterAddresses: addresses }] as never[])));
    return { result: cropped(rows), explained: id === 'EXPLAIN' ? [] : await explained(id, args, addresses) };
  } catch (error) {
    return failed(error);
  }
}

async function explained(
  id: string,
  args: TriedCall['args'],
  addresses: TriedCall['addresses'],
): Promise<TriedAnswer['explained']> {
  const eight = Array.from({ length: 8 }, (_, index) => args[index] ?? null);
  const given = [...eight, { parameterAddresses: [undefined, ...addresses] }];
  const rows = await explain([[id]], ...(given as unknown as [unknown[][]]));
  return rows.map(([what, says]) => [String(what), String(says)] as const);
}

function matrixOf(answer: unknown): readonly (readonly unknown[])[] {
  return Array.isArray(answer) ? (answer as unknown[][]) : [[answer]];
}

function cropped(rows: readonly (readonly unknown[])[]): TriedAnswer['result'] {
  return {
    kind: 'cells',
    rows: rows.length,
    columns: rows[0]?.length ?? 0,
    cells: rows.slice(0, MOST.rows).map((row) => row.slice(0, MOST.columns).map(cellOf)),
  };
}

function cellOf(value: unknown): CellValue {
  return value instanceof CellError ? ERRORS[value.code] : ((value ?? null) as CellValue);
}

function failed(error: unknown): TriedAnswer {
  const [code, message] =
    error instanceof CellError
      ? [ERRORS[error.code], error.message]
      : ['#VALUE!', error instanceof Error ? error.message : String(error)];
  return { result: { kind: 'error', code, message }, explained: [] };
}
