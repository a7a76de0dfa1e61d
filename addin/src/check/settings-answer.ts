import type { CellAddress, CellValue, PolicySettings } from '@zhaoshang/core';

/** A parameter (参数) as it is in force. */
export interface ShownPolicy {
  readonly key: string;
  readonly name: string;
  readonly value: string;
  readonly unit: string;
  readonly meaning: string;
  readonly source: string;
  /** The bureau set it itself, in its 招商参数 sheet. */
  readonly own: boolean;
}

/** A unit of the directory (单位名录). */
export interface ShownUnit {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly cell: CellAddress;
}

/** A unit that the ledger names and the directory does not. */
export interface UnknownUnit {
  readonly name: string;
  readonly projects: number;
  readonly cell: CellAddress;
}

/** What the settings view shows of the workbook itself. */
export interface SettingsAnswer {
  readonly policies: readonly ShownPolicy[];
  readonly ownPolicies: PolicySettings;
  /** The sheet with the bureau's parameters; null where there is none. */
  readonly policySheet: CellAddress | null;
  /** The rows of such a sheet, for one to be made. */
  readonly policyRows: readonly (readonly CellValue[])[];
  readonly units: readonly ShownUnit[];
  readonly unknownUnits: readonly UnknownUnit[];
  /** The rows of a directory of the units that the ledger names, for one to be made. */
  readonly unitRows: readonly (readonly CellValue[])[];
}
