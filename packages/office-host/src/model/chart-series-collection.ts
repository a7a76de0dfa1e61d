import { HostError } from '../wire/host-error';
import { HostObject } from '../wire/host-object';
import { integer } from './arguments';
import type { Chart } from './chart';
import { ChartSeries } from './chart-series';

/** https://learn.microsoft.com/javascript/api/excel/excel.chartseriescollection */
export class ChartSeriesCollection extends HostObject {
  readonly className = 'ChartSeriesCollection';

  constructor(private readonly chart: Chart) {
    super();
  }

  get items(): readonly ChartSeries[] {
    return this.chart.info.series.map((_, index) => new ChartSeries(this.chart, index));
  }

  get count(): number {
    return this.chart.info.series.length;
  }

  getCount(): number {
    return this.count;
  }

  getItemAt(index: unknown): ChartSeries {
    const at = integer(index);
    if (!this.chart.info.series[at]) throw new HostError('InvalidArgument');
    return new ChartSeries(this.chart, at);
  }

  /** At the end, without figures until they are set. */
  add(name?: unknown, index?: unknown): ChartSeries {
    if (index !== undefined && index !== null)
      throw new HostError('NotImplemented', 'The Office host adds a series at the end only.');
    const { series } = this.chart.info;
    const added = { name: String(name ?? `Series${series.length + 1}`), values: null, categories: null };
    this.chart.change({ series: [...series, added] });
    return new ChartSeries(this.chart, series.length);
  }
}
