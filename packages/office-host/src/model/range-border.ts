import type { Area } from '../grid/area';
import type { BorderStyle, CellStyle } from '../grid/cell-style';
import { HostObject } from '../wire/host-object';
import { oneOf } from './arguments';
import { requireWritable, type ModelContext } from './context';

/** https://learn.microsoft.com/javascript/api/excel/excel.borderlinestyle, as far as it is modelled. */
const STYLES: readonly BorderStyle[] = ['None', 'Continuous'];

export type BorderIndex =
  'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';

type Side = 'borderTop' | 'borderBottom' | 'borderLeft' | 'borderRight';

/** One line of a range: an edge, or those between its cells. https://learn.microsoft.com/javascript/api/excel/excel.rangeborder */
export class RangeBorder extends HostObject {
  readonly className = 'RangeBorder';

  constructor(
    private readonly context: ModelContext,
    private readonly sheet: string,
    private readonly areas: readonly Area[],
    private readonly index: BorderIndex,
  ) {
    super();
  }

  override identity(): Readonly<Record<string, string>> {
    return { _Id: this.index };
  }

  get sideIndex(): string {
    return this.index;
  }

  /** Null when the cells differ. */
  get style(): string | null {
    const found = new Set<BorderStyle>();
    for (const { area, side } of this.#sides()) {
      for (const row of this.context.grid.style(this.sheet, area, side))
        row.forEach((style) => found.add(style));
    }
    const [only = 'None', ...others] = found;
    return others.length === 0 ? only : null;
  }

  set style(value: unknown) {
    requireWritable(this.context, this.sheet);
    const style = oneOf(value, STYLES);
    for (const { area, side } of this.#sides()) {
      this.context.grid.setStyle(this.sheet, area, { [side]: style } as Partial<CellStyle>);
    }
  }

  /** The cells whose sides make up the line. */
  #sides(): readonly { readonly area: Area; readonly side: Side }[] {
    return this.areas.flatMap((area) => sidesOf(area, this.index));
  }
}

function sidesOf(area: Area, index: BorderIndex): { area: Area; side: Side }[] {
  const { top, bottom, left, right } = area;
  switch (index) {
    case 'EdgeTop':
      return [{ area: { ...area, bottom: top }, side: 'borderTop' }];
    case 'EdgeBottom':
      return [{ area: { ...area, top: bottom }, side: 'borderBottom' }];
    case 'EdgeLeft':
      return [{ area: { ...area, right: left }, side: 'borderLeft' }];
    case 'EdgeRight':
      return [{ area: { ...area, left: right }, side: 'borderRight' }];
    case 'InsideHorizontal':
      return bottom > top ? [{ area: { ...area, bottom: bottom - 1 }, side: 'borderBottom' }] : [];
    case 'InsideVertical':
      return right > left ? [{ area: { ...area, right: right - 1 }, side: 'borderRight' }] : [];
  }
}
