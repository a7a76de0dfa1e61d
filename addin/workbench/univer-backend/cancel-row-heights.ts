import { ICommandService, type ICommandInfo, type Injector } from '@univerjs/core';
import {
  CancelMarkDirtyRowAutoHeightOperation,
  MarkDirtyRowAutoHeightOperation,
  RemoveSheetMutation,
  type FWorkbook,
} from '@univerjs/preset-sheets-core';

/** What the grid's commands about the heights of one sheet's rows carry. */
interface OnSheet {
  readonly unitId: string;
  readonly subUnitId: string;
  /** The piece of measuring that was asked for. */
  readonly id: string;
}

/**
 * The grid measures the heights of rows when it has nothing else to do, and throws when the sheet is gone by then;
 * no row is measured afterwards. So what is still to be measured of a sheet is called off before it is deleted.
 */
export function cancelRowHeights(injector: Injector, book: FWorkbook): void {
  const commands = injector.get(ICommandService);
  const asked = new Map<string, string[]>();
  commands.onCommandExecuted((command) => {
    if (command.id !== MarkDirtyRowAutoHeightOperation.id) return;
    const { unitId, subUnitId, id } = paramsOf(command);
    if (unitId !== book.getId()) return;
    const ids = asked.get(subUnitId);
    if (ids) ids.push(id);
    else asked.set(subUnitId, [id]);
  });
  commands.beforeCommandExecuted((command) => {
    if (command.id !== RemoveSheetMutation.id) return;
    const { unitId, subUnitId } = paramsOf(command);
    if (unitId !== book.getId()) return;
    for (const id of asked.get(subUnitId) ?? [])
      commands.syncExecuteCommand(CancelMarkDirtyRowAutoHeightOperation.id, { unitId, subUnitId, id }, LOCAL);
    asked.delete(subUnitId);
  });
}

const LOCAL = { onlyLocal: true } as const;

const paramsOf = ({ params }: ICommandInfo): OnSheet => params as OnSheet;
