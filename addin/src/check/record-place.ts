import type { CellAddress, Records } from '@zhaoshang/core';

/** The record that a cell belongs to. */
export interface RecordPlace {
  readonly records: Records;
  readonly record: number;
}

/** Finds the record of a cell; each table is indexed once. */
export function recordLocator(tables: readonly Records[]): (cell: CellAddress) => RecordPlace | undefined {
  const indexes = new Map<Records, ReadonlyMap<number, number>>();
  return ({ sheet, row }) => {
    for (const records of tables) {
      if (records.sheet !== sheet) continue;
      let index = indexes.get(records);
      if (!index) indexes.set(records, (index = new Map(records.rows.map((at, record) => [at, record]))));
      const record = index.get(row);
      if (record !== undefined) return { records, record };
    }
    return undefined;
  };
}
