import type { Area } from './area';
import { SettingsGrid } from './settings-grid';

/** How a sheet is frozen and printed (冻结窗格, 页面设置). Rows are 0-based. */
export interface SheetLayout {
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly orientation: 'Portrait' | 'Landscape';
  /** One of Excel's paper types, such as `A4`; null is the printer's own. */
  readonly paperSize: string | null;
  readonly zoom: {
    readonly horizontalFitToPages?: number | null;
    readonly verticalFitToPages?: number | null;
    readonly scale?: number | null;
  };
  /** Rows that are printed on each page (顶端标题行). */
  readonly titleRows: readonly [first: number, last: number] | null;
  /** Rows that begin a page. */
  readonly pageBreaks: readonly number[];
}

/** A chart's series (数据系列). */
export interface SeriesInfo {
  readonly name: string;
  readonly values: Area | null;
  readonly categories: Area | null;
}

/** A chart (图表) of a sheet. */
export interface ChartInfo {
  readonly id: string;
  readonly sheet: string;
  readonly name: string;
  /** In the words of `Excel.ChartType`. */
  readonly type: string;
  readonly title: string;
  readonly legend: { readonly visible: boolean; readonly position: string };
  readonly series: readonly SeriesInfo[];
  /** The cells that it covers; null where it was not placed. */
  readonly place: Area | null;
}

const DEFAULT_LAYOUT: SheetLayout = {
  frozenRows: 0,
  frozenColumns: 0,
  orientation: 'Portrait',
  paperSize: null,
  zoom: { scale: 100 },
  titleRows: null,
  pageBreaks: [],
};

/**
 * What a workbook keeps of its sheets beside cells: print setup, frozen panes, charts. For backends whose grid keeps nothing
 * of the kind; its members are those of `GridBackend`.
 */
export abstract class SheetExtras extends SettingsGrid {
  readonly #layouts = new Map<string, SheetLayout>();
  #charts: readonly ChartInfo[] = [];
  #next = 1;

  layout(sheet: string): SheetLayout {
    return this.#layouts.get(sheet) ?? DEFAULT_LAYOUT;
  }

  setLayout(sheet: string, change: Partial<SheetLayout>): void {
    this.#layouts.set(sheet, { ...this.layout(sheet), ...change });
  }

  charts(sheet: string): readonly ChartInfo[] {
    return this.#charts.filter((chart) => chart.sheet === sheet);
  }

  addChart(chart: Omit<ChartInfo, 'id'>): ChartInfo {
    const added = { ...chart, id: `{00000000-0002-0000-0000-${String(this.#next++).padStart(12, '0')}}` };
    this.#charts = [...this.#charts, added];
    return added;
  }

  setChart(id: string, change: Partial<Omit<ChartInfo, 'id' | 'sheet'>>): void {
    this.#charts = this.#charts.map((chart) => (chart.id === id ? { ...chart, ...change } : chart));
  }

  deleteChart(id: string): void {
    this.#charts = this.#charts.filter((chart) => chart.id !== id);
  }

  /** Forgets what belongs to a sheet that is gone. */
  protected forgetExtras(sheet: string): void {
    this.#layouts.delete(sheet);
    this.#charts = this.#charts.filter((chart) => chart.sheet !== sheet);
  }
}
