import type { CellValue } from '@zhaoshang/core';
import { CellError } from './cell-error';
import { cellsOf } from './cells-of';

/**
 * Applies a function of single cells over ranges, so that one call answers a whole column: arguments of one row or
 * column are repeated along the others. An error stays in its own cell; that of a single cell is thrown, because
 * only then does Excel show its message.
 */
export function spread(
  arguments_: readonly unknown[],
  compute: (...cells: CellValue[]) => number | string,
): (number | string | CellError)[][] {
  const ranges = arguments_.map(cellsOf);
  const rows = common(ranges.map((range) => range.length));
  const columns = common(ranges.map((range) => range[0]?.length ?? 0));
  if (rows === 1 && columns === 1) return [[compute(...ranges.map((range) => range[0]?.[0] ?? null))]];
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => {
      const cells = ranges.map((range) => at(at(range, row), column) ?? null);
      try {
        return compute(...cells);
      } catch (error) {
        if (error instanceof CellError) return error;
        throw error;
      }
    }),
  );
}

function at<T>(list: readonly T[] | undefined, index: number): T | undefined {
  return list?.length === 1 ? list[0] : list?.[index];
}

function common(sizes: readonly number[]): number {
  const size = Math.max(...sizes);
  if (sizes.some((other) => other !== size && other !== 1)) {
    throw new CellError('invalidValue', '几个参数的区域大小不一致，请选同样大小的区域');
  }
  return size;
}
