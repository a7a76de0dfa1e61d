import { fillArea, width, type Area } from '../grid/area';
import { HostError } from '../wire/host-error';
import { HostCollection } from '../wire/host-object';
import { oneOf, text } from './arguments';
import { Chart } from './chart';
import { isRange, requireWritable, type ModelContext } from './context';

/** https://learn.microsoft.com/javascript/api/excel/excel.charttype, as far as it is modelled. */
const TYPES = ['ColumnClustered', 'BarClustered', 'Line', 'Pie'] as const;

/** https://learn.microsoft.com/javascript/api/excel/excel.chartcollection */
export class ChartCollection extends HostCollection<Chart> {
  readonly className = 'ChartCollection';

  constructor(
    private readonly context: ModelContext,
    private readonly sheet: string,
  ) {
    super();
  }

  get items(): Chart[] {
    return this.context.grid.charts(this.sheet).map(({ id }) => new Chart(this.context, this.sheet, id));
  }

  get count(): number {
    return this.items.length;
  }

  getCount(): number {
    return this.count;
  }

  /** By name or id. */
  getItem(key: unknown): Chart {
    const wanted = text(key);
    const found = this.context.grid
      .charts(this.sheet)
      .find(({ id, name }) => id === wanted || name === wanted);
    if (!found) throw new HostError('ItemNotFound');
    return new Chart(this.context, this.sheet, found.id);
  }

  /**
   * One series a column. Excel guesses at headings and names in the source; a source of figures only, by columns, leaves
   * nothing to guess, and no other is modelled.
   * https://learn.microsoft.com/javascript/api/excel/excel.chartcollection#excel-excel-chartcollection-add-member(1)
   */
  add(type: unknown, source: unknown, seriesBy?: unknown): Chart {
    requireWritable(this.context, this.sheet);
    if (!isRange(source)) throw new HostError('InvalidArgument');
    const { area } = source;
    const isPlain = this.context.grid
      .values(source.sheet, area)
      .every((row) => row.every((value) => value === null || typeof value === 'number'));
    if (seriesBy !== 'Columns' || !isPlain)
      throw new HostError('NotImplemented', 'The Office host models charts of columns of figures only.');
    const charts = this.context.grid.charts(this.sheet);
    const { id } = this.context.grid.addChart({
      sheet: this.sheet,
      name: `Chart ${charts.length + 1}`,
      type: oneOf(type, TYPES),
      title: '',
      legend: { visible: true, position: 'Right' },
      series: columnsOf(area).map((values, index) => ({
        name: `Series${index + 1}`,
        values,
        categories: null,
      })),
      place: null,
    });
    return new Chart(this.context, this.sheet, id);
  }
}

function columnsOf(area: Area): Area[] {
  const columns = fillArea({ top: 0, left: 0, bottom: 0, right: width(area) - 1 }, (_, column) => ({
    ...area,
    left: area.left + column,
    right: area.left + column,
  }));
  return columns[0] ?? [];
}
