import type { IWorkbookData } from '@univerjs/core';
import type { IDefinedNamesServiceParam } from '@univerjs/preset-sheets-core';
import type { DocumentParts } from '../../univer-backend/univer-backend';

/** A workbook's file, ready for the grid. */
export interface LoadedBook {
  readonly snapshot: IWorkbookData;
  /** Defined names (名称), each usable in formulas. */
  readonly names: readonly IDefinedNamesServiceParam[];
  readonly parts: DocumentParts;
  /** The sheet on which the file was left. */
  readonly active: string;
}
