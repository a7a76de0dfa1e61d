import { columnIndex, type Area } from '@zhaoshang/core';

/** The rectangle of a reference such as `A1:D10` or `$B$2`; undefined for anything else. */
export function areaOf(reference: string): Area | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/.exec(reference);
  if (!match) return undefined;
  const [, left = '', top = '', right = left, bottom = top] = match;
  return {
    top: Number(top) - 1,
    left: columnIndex(left),
    bottom: Number(bottom) - 1,
    right: columnIndex(right),
  };
}
