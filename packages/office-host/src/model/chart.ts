import { parseArea } from '../grid/address';
import { bounding } from '../grid/area';
import type { ChartInfo } from '../grid/sheet-extras';
import { HostError } from '../wire/host-error';
import { HostObject } from '../wire/host-object';
import { text } from './arguments';
import { ChartLegend } from './chart-legend';
import { ChartSeriesCollection } from './chart-series-collection';
import { ChartTitle } from './chart-title';
import { isRange, requireWritable, type ModelContext } from './context';

/** https://learn.microsoft.com/javascript/api/excel/excel.chart */
export class Chart extends HostObject {
  readonly className = 'Chart';

  constructor(
    private readonly context: ModelContext,
    private readonly sheet: string,
    readonly id: string,
  ) {
    super();
  }

  override identity(): Readonly<Record<string, string>> {
    return { Id: this.id };
  }

  get name(): string {
    return this.info.name;
  }

  set name(value: unknown) {
    this.change({ name: text(value) });
  }

  get chartType(): string {
    return this.info.type;
  }

  get title(): HostObject {
    return new ChartTitle(this);
  }

  get legend(): HostObject {
    return new ChartLegend(this);
  }

  get series(): HostObject {
    return new ChartSeriesCollection(this);
  }

  /** Over the cells from one to another; over one alone without the second. */
  setPosition(start: unknown, end?: unknown): void {
    const [first, last] = [start, end ?? start].map((cell) =>
      isRange(cell) ? cell.area : parseArea(String(cell)),
    );
    if (!first || !last) throw new HostError('InvalidArgument');
    this.change({ place: bounding(first, last) });
  }

  delete(): void {
    requireWritable(this.context, this.sheet);
    this.context.grid.deleteChart(this.id);
  }

  /** What the grid holds of it, for its parts. */
  get info(): ChartInfo {
    const found = this.context.grid.charts(this.sheet).find(({ id }) => id === this.id);
    if (!found) throw new HostError('InvalidReference');
    return found;
  }

  /** Changes it in the grid, for its parts. */
  change(change: Partial<Omit<ChartInfo, 'id' | 'sheet'>>): void {
    requireWritable(this.context, this.sheet);
    this.context.grid.setChart(this.id, change);
  }
}
