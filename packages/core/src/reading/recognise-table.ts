import type { ChosenMapping } from '../model/column';
import { FIELDS, type FieldKey } from '../model/field';
import type { Records } from '../model/records';
import type { Grid } from '../model/grid';
import { assignFields } from './columns/assign';
import { seeColumns } from './columns/see-columns';
import { kindOfTable } from './columns/table-kind';
import type { TableLayout } from './layout/table-layout';
import { decidedBy, decisionsFor } from './mapping/sheet-mapping';
import type { ReadOptions } from './read-options';
import { unitOfTable, unitShown } from './table-units';
import { statedYear } from './year';

/** What a table is and what its columns mean (识别结果), before its values are read. */
export interface Recognition extends Pick<
  Records,
  'sheet' | 'kind' | 'confidence' | 'because' | 'mapping' | 'unmapped' | 'year'
> {
  /** A column that means nothing else and holds the unit of each row (计量单位). */
  readonly unitColumn: number | undefined;
}

/** Recognises a table from its headings and a sample of its cells; what a person decided beats recognition. */
export function recogniseTable(grid: Grid, layout: TableLayout, options: ReadOptions): Recognition {
  const decided = decisionsFor(options.mapping, grid.name);
  const title = layout.above.join(' ');
  const seen = seeColumns(grid, layout);
  const { kind, confidence, because } = decided.kind
    ? { kind: decided.kind, confidence: 1, because: '人工指定' }
    : kindOfTable({
        sheet: grid.name,
        title,
        candidates: seen.map(({ candidates }) => candidates),
        headers: seen.map(({ heading }) => heading.header),
        hasHeader: layout.header !== null,
      });
  const headings = seen.map(({ heading }) => heading);
  const { mapping: assigned, unmapped } = assignFields(seen, kind, decidedBy(decided.columns, headings));
  const decidedUnits = decidedBy(decided.units, headings);
  const tableUnit = unitOfTable(grid, layout);
  const mapping = assigned.map((column): ChosenMapping => ({
    ...column,
    unit: unitOfColumn(column.field, column.column),
  }));
  const taken = new Set(mapping.map(({ column }) => column));
  const units = seen.find(({ heading, content }) => content.units >= 0.8 && !taken.has(heading.column));
  return {
    sheet: grid.name,
    kind,
    confidence,
    because,
    mapping,
    unmapped,
    year: statedYear(title, grid.name),
    unitColumn: units?.heading.column,
  };

  /** The unit of a column, of whoever states it: a person, the heading, the table, the number format. */
  function unitOfColumn(field: FieldKey, column: number): string | null {
    if (FIELDS[field].type !== 'amount') return null;
    const heading = seen.find((each) => each.heading.column === column)?.heading;
    return (
      decidedUnits.get(column) ??
      heading?.unit ??
      tableUnit ??
      unitShown(grid, layout.dataRows, column) ??
      null
    );
  }
}
