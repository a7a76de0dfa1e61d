import { HostError } from '../wire/host-error';
import { HostObject } from '../wire/host-object';
import type { Chart } from './chart';

/** https://learn.microsoft.com/javascript/api/excel/excel.charttitle */
export class ChartTitle extends HostObject {
  readonly className = 'ChartTitle';

  constructor(private readonly chart: Chart) {
    super();
  }

  get text(): string {
    return this.chart.info.title;
  }

  set text(value: unknown) {
    if (typeof value !== 'string') throw new HostError('InvalidArgument');
    this.chart.change({ title: value });
  }
}
