import type { SeriesInfo } from '../grid/sheet-extras';
import { HostError } from '../wire/host-error';
import { HostObject } from '../wire/host-object';
import { text } from './arguments';
import type { Chart } from './chart';
import { isRange } from './context';

/** https://learn.microsoft.com/javascript/api/excel/excel.chartseries */
export class ChartSeries extends HostObject {
  readonly className = 'ChartSeries';

  constructor(
    private readonly chart: Chart,
    private readonly index: number,
  ) {
    super();
  }

  get name(): string {
    return this.chart.info.series[this.index]?.name ?? '';
  }

  set name(value: unknown) {
    this.#change({ name: text(value) });
  }

  setValues(source: unknown): void {
    if (!isRange(source)) throw new HostError('InvalidArgument');
    this.#change({ values: source.area });
  }

  /** The names along the axis. */
  setXAxisValues(source: unknown): void {
    if (!isRange(source)) throw new HostError('InvalidArgument');
    this.#change({ categories: source.area });
  }

  #change(change: Partial<SeriesInfo>): void {
    const { series } = this.chart.info;
    this.chart.change({
      series: series.map((each, at) => (at === this.index ? { ...each, ...change } : each)),
    });
  }
}
