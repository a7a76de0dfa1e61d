import type { CellAddress } from '@zhaoshang/core';
import type { Argument } from './argument';

/** Whether one of the arguments of a formula in a cell takes in that cell itself (循环引用). */
export function refersTo(args: readonly Argument[], { sheet, row, column }: CellAddress): boolean {
  return args.some((argument) => {
    if (argument.kind !== 'cells') return false;
    const { area, sheet: named } = argument.reference;
    const isSameSheet = (named ?? sheet).toLowerCase() === sheet.toLowerCase();
    return (
      isSameSheet && row >= area.top && row <= area.bottom && column >= area.left && column <= area.right
    );
  });
}
