import type { CellValue } from '@zhaoshang/core';
import type { TriedCall } from '../../check/formula-answer';
import type { Argument } from '../../formulas/argument';
import { formatReference } from '../../formulas/reference';
import type { FormulaPort } from '../../port/formula-port';

/** A call with its cells read, or which argument only Excel can work out. */
export type ReadCall =
  | { readonly kind: 'call'; readonly call: TriedCall }
  | { readonly kind: 'not-readable'; readonly text: string };

/** Reads the cells of a call's arguments; `count` is how many parameters the function has, `home` the formula's sheet. */
export async function readCall(
  port: FormulaPort,
  id: string,
  args: readonly Argument[],
  count: number,
  home: string,
): Promise<ReadCall> {
  const cells: (readonly (readonly CellValue[])[] | null)[] = [];
  const addresses: (string | undefined)[] = [];
  for (let index = 0; index < count; index++) {
    const argument: Argument = args[index] ?? { kind: 'blank' };
    if (argument.kind === 'other') return { kind: 'not-readable', text: argument.text };
    if (argument.kind === 'cells') {
      const { sheet, area } = argument.reference;
      const read = await port.cells({ sheet: sheet ?? home, area });
      // As Excel hands a range over: a blank in it is an empty text.
      cells.push(read.values.map((row) => row.map((cell) => cell ?? '')));
      addresses.push(formatReference(read));
    } else {
      cells.push(argument.kind === 'value' ? [[argument.value]] : null);
      addresses.push(undefined);
    }
  }
  return { kind: 'call', call: { id, args: cells, addresses } };
}
