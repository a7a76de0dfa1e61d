import { HostObject } from '../wire/host-object';
import { boolean, oneOf } from './arguments';
import type { Chart } from './chart';

const POSITIONS = ['Top', 'Bottom', 'Left', 'Right', 'Corner'] as const;

/** https://learn.microsoft.com/javascript/api/excel/excel.chartlegend */
export class ChartLegend extends HostObject {
  readonly className = 'ChartLegend';

  constructor(private readonly chart: Chart) {
    super();
  }

  get visible(): boolean {
    return this.chart.info.legend.visible;
  }

  set visible(value: unknown) {
    this.chart.change({ legend: { ...this.chart.info.legend, visible: boolean(value) } });
  }

  get position(): string {
    return this.chart.info.legend.position;
  }

  set position(value: unknown) {
    this.chart.change({ legend: { ...this.chart.info.legend, position: oneOf(value, POSITIONS) } });
  }
}
