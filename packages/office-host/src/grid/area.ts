/** A rectangle of cells; 0-based, both ends inclusive, as in `A1:B2` = {top: 0, left: 0, bottom: 1, right: 1}. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Last row and column of a sheet, 0-based. https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** Number of rows of an area. */
export const height = (area: Area): number => area.bottom - area.top + 1;

/** Number of columns of an area. */
export const width = (area: Area): number => area.right - area.left + 1;

/** The cells that two areas share, or null when they share none. */
export function intersection(a: Area, b: Area): Area | null {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top > area.bottom || area.left > area.right ? null : area;
}

/** The smallest area that holds both. */
export const bounding = (a: Area, b: Area): Area => ({
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});

/** A matrix of an area's size, each entry made from the row and column of its cell. */
export function fillArea<T>(area: Area, make: (row: number, column: number) => T): T[][] {
  return Array.from({ length: height(area) }, (_, y) =>
    Array.from({ length: width(area) }, (_, x) => make(area.top + y, area.left + x)),
  );
}
