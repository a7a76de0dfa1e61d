import type { GridBackend } from '../grid/backend';
import { ConditionalFormatCollection } from './conditional-format-collection';
import type { OfficeShell } from '../office-shell';
import type { ModelContext } from './context';
import { NamedItemCollection } from './named-item-collection';
import { Range } from './range';
import { RangeAreas } from './range-areas';
import { RangeFormat } from './range-format';
import { RangeView } from './range-view';
import { TableCollection } from './table-collection';
import { Worksheet } from './worksheet';

/** The model's context over a grid. */
export function createModelContext(grid: GridBackend, shell: OfficeShell): ModelContext {
  const context: ModelContext = {
    grid,
    shell,
    enableEvents: true,
    make: {
      range: (sheet, area) => new Range(context, sheet, area),
      worksheet: (sheet) => new Worksheet(context, sheet),
      rangeAreas: (sheet, areas) => new RangeAreas(context, sheet, areas),
      rangeView: (sheet, rows, columns) => new RangeView(context, sheet, rows, columns),
      rangeFormat: (sheet, areas) => new RangeFormat(context, sheet, areas),
      conditionalFormats: (sheet, areas) => new ConditionalFormatCollection(context, sheet, areas),
      tables: (sheet) => new TableCollection(context, sheet),
      names: (sheet) => new NamedItemCollection(context, sheet),
    },
  };
  return context;
}
