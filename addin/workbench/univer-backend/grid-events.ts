import {
  ObjectMatrix,
  type ICommandInfo,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IRange,
  type Nullable,
} from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  ReorderRangeMutation,
  SelectionMoveType,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  type ISetRangeValuesMutationParams,
  type ISetSelectionsOperationParams,
} from '@univerjs/preset-sheets-core';
import { LAST_COLUMN, LAST_ROW, type CellChange, type GridEvent } from '@zhaoshang/office-host';
import { toArea } from './grid-range';

/** What all of the grid's commands about one sheet carry. */
interface OnSheet {
  readonly unitId: string;
  readonly subUnitId: string;
}

const ROWS_AND_COLUMNS = new Map<string, CellChange>([
  [InsertRowMutation.id, 'RowInserted'],
  [RemoveRowMutation.id, 'RowDeleted'],
  [InsertColMutation.id, 'ColumnInserted'],
  [RemoveColMutation.id, 'ColumnDeleted'],
]);

/** The part of a change that touches content; null when it is one of looks only. */
export function changedContent(params: ISetRangeValuesMutationParams): IRange | null {
  const touched = new ObjectMatrix<Nullable<ICellData>>();
  new ObjectMatrix(params.cellValue).forValue((row, column, cell) => {
    if (!cell || 'v' in cell || 'f' in cell || 'p' in cell || 'si' in cell)
      touched.setValue(row, column, cell);
  });
  const range = touched.getDataRange();
  return range.endRow < 0 ? null : range;
}

/** What Excel would tell after a command of the grid; nothing for the many that Excel keeps to itself. */
export function gridEvents({ id, params }: ICommandInfo): readonly GridEvent[] {
  const { subUnitId: sheet } = (params ?? {}) as OnSheet;
  if (id === SetRangeValuesMutation.id) {
    const range = changedContent(params as ISetRangeValuesMutationParams);
    return range ? [{ type: 'changed', sheet, area: toArea(range), change: 'RangeEdited' }] : [];
  }
  const change = ROWS_AND_COLUMNS.get(id);
  if (change) {
    const { range } = params as { range: IRange };
    const whole = change.startsWith('Row')
      ? { startColumn: 0, endColumn: LAST_COLUMN }
      : { startRow: 0, endRow: LAST_ROW };
    return [{ type: 'changed', sheet, area: toArea({ ...range, ...whole }), change }];
  }
  switch (id) {
    case ReorderRangeMutation.id: {
      const { range } = params as { range: IRange };
      return [{ type: 'changed', sheet, area: toArea(range), change: 'RangeEdited' }];
    }
    case MoveRangeMutation.id: {
      const { from, to } = params as Record<
        'from' | 'to',
        { subUnitId: string; value: IObjectMatrixPrimitiveType<unknown> }
      >;
      return [from, to].map((side) => ({
        type: 'changed',
        sheet: side.subUnitId,
        area: toArea(new ObjectMatrix(side.value).getDataRange()),
        change: 'RangeEdited',
      }));
    }
    case InsertSheetMutation.id:
      return [{ type: 'added', sheet: (params as { sheet: { id: string } }).sheet.id }];
    case RemoveSheetMutation.id:
      return [{ type: 'deleted', sheet }];
    case SetSelectionsOperation.id: {
      const { selections, type } = params as ISetSelectionsOperationParams;
      const range = selections.at(-1)?.range;
      const isUnderWay = type === SelectionMoveType.MOVE_START || type === SelectionMoveType.MOVING;
      return range && !isUnderWay ? [{ type: 'selected', sheet, area: toArea(range) }] : [];
    }
    default:
      return [];
  }
}
