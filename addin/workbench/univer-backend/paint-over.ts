import {
  InterceptorEffectEnum,
  type ICellDataForSheetInterceptor,
  type Injector,
  type IStyleData,
} from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService, type FWorkbook } from '@univerjs/preset-sheets-core';
import type { ConditionalFormatInfo } from '@zhaoshang/office-host';

/** Draws conditional formats over the cells of a workbook's grid; the look that the cells hold is left alone. */
export function paintOver(
  injector: Injector,
  book: FWorkbook,
  formats: () => readonly ConditionalFormatInfo[],
): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    handler: (cell, location, next) => {
      const look = location.unitId === book.getId() ? lookAt(formats(), location) : null;
      if (!look) return next(cell);
      const own = location.workbook.getStyles().getStyleByCell(cell) ?? {};
      return next({ ...cell, s: { ...own, ...look } } as ICellDataForSheetInterceptor);
    },
  });
}

interface Place {
  readonly subUnitId: string;
  readonly row: number;
  readonly col: number;
}

/** What the formats of the first priority say of a cell; null where none is over it. */
function lookAt(
  formats: readonly ConditionalFormatInfo[],
  { subUnitId, row, col }: Place,
): IStyleData | null {
  const over = formats.filter(
    ({ sheet, areas }) =>
      sheet === subUnitId &&
      areas.some(
        ({ top, left, bottom, right }) => row >= top && row <= bottom && col >= left && col <= right,
      ),
  );
  const fill = over.find((format) => format.fill !== null)?.fill;
  const font = over.find((format) => format.fontColor !== null)?.fontColor;
  if (!fill && !font) return null;
  // A light fill under the light letters of a dark grid would hide them.
  return { ...(fill && { bg: { rgb: fill } }), ...(font && { cl: { rgb: font } }) };
}
