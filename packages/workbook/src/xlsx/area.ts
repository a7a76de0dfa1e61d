import { columnIndex, type Area } from '@zhaoshang/core';

/** The rectangle of a reference such as `A1:D10` or `$B$2`; undefined for anything else. */
export function areaOf(reference: string): Area | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/.exec(reference);
  if (!match) return undefined;
  const [, left = '', top = '', right = left, bottom = top] = match;
  const rows = [Number(top) - 1, Number(bottom) - 1] as const;
  const columns = [columnIndex(left), columnIndex(right)] as const;
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}
