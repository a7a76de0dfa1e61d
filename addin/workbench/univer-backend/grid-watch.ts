import { ICommandService, ObjectMatrix, type ICommandInfo, type Injector } from '@univerjs/core';
import {
  SetRangeValuesMutation,
  SetWorksheetActiveOperation,
  SetWorksheetNameMutation,
  type FWorkbook,
  type ISetRangeValuesMutationParams,
} from '@univerjs/preset-sheets-core';
import type { CellValue, GridEvent } from '@zhaoshang/office-host';
import { toCellValue } from './cell-value';
import { gridEvents } from './grid-events';

/** How a command came about; the grid marks what a calculation wrote. */
interface Origin {
  readonly fromFormula?: boolean;
  readonly applyFormulaCalculationResult?: boolean;
}

/** Turns the commands of one workbook's grid into the events of Excel, whoever gave them. */
export class GridWatch {
  readonly #book: FWorkbook;
  readonly #names: Map<string, string>;
  #active: string;
  /** What the one cell held that is about to change. */
  #before: CellValue | undefined;

  constructor(
    injector: Injector,
    book: FWorkbook,
    private readonly tell: (event: GridEvent) => void,
  ) {
    this.#book = book;
    this.#names = new Map(book.getSheets().map((sheet) => [sheet.getSheetId(), sheet.getSheetName()]));
    this.#active = book.getActiveSheet().getSheetId();
    const commands = injector.get(ICommandService);
    commands.beforeCommandExecuted((command) => this.#remember(command));
    commands.onCommandExecuted((command, origin) => this.#translate(command, (origin ?? {}) as Origin));
  }

  #isOurs({ params }: ICommandInfo): boolean {
    return (params as { unitId?: string } | undefined)?.unitId === this.#book.getId();
  }

  #remember(command: ICommandInfo): void {
    if (command.id !== SetRangeValuesMutation.id || !this.#isOurs(command)) return;
    const { subUnitId, cellValue } = command.params as ISetRangeValuesMutationParams;
    const { startRow, endRow, startColumn, endColumn } = new ObjectMatrix(cellValue).getDataRange();
    const isOneCell = startRow === endRow && startColumn === endColumn && endRow >= 0;
    const sheet = isOneCell ? this.#book.getWorkbook().getSheetBySheetId(subUnitId) : null;
    this.#before = sheet ? toCellValue(sheet.getCellRaw(startRow, startColumn)) : undefined;
  }

  #translate(command: ICommandInfo, origin: Origin): void {
    if (!this.#isOurs(command) || origin.fromFormula || origin.applyFormulaCalculationResult) return;
    if (command.id === SetWorksheetActiveOperation.id) return this.#activated();
    if (command.id === SetWorksheetNameMutation.id) return this.#renamed(command);
    for (const event of gridEvents(command)) {
      if (event.type === 'added') this.#names.set(event.sheet, this.#nameOf(event.sheet));
      const before = this.#before;
      const isEdit = event.type === 'changed' && event.change === 'RangeEdited';
      this.tell(isEdit && before !== undefined ? { ...event, before } : event);
    }
  }

  #nameOf(sheet: string): string {
    return this.#book.getSheetBySheetId(sheet)?.getSheetName() ?? '';
  }

  #activated(): void {
    const sheet = this.#book.getActiveSheet().getSheetId();
    const previous = this.#active;
    this.#active = sheet;
    if (sheet !== previous) this.tell({ type: 'activated', sheet, previous });
  }

  #renamed({ params }: ICommandInfo): void {
    const { subUnitId: sheet, name: after } = params as { subUnitId: string; name: string };
    const before = this.#names.get(sheet) ?? '';
    this.#names.set(sheet, after);
    if (before !== after) this.tell({ type: 'renamed', sheet, before, after });
  }
}
