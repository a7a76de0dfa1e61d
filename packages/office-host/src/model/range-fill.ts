import { color } from './arguments';
import { Styled } from './styled';

/** How Excel names the colour of a cell without fill; it cannot be told from white. */
const NO_FILL = '#FFFFFF';

/** https://learn.microsoft.com/javascript/api/excel/excel.rangefill */
export class RangeFill extends Styled {
  readonly className = 'RangeFill';

  get color(): string | null {
    const [first = NO_FILL, ...rest] = new Set(this.styles('fill').map((fill) => fill ?? NO_FILL));
    return rest.length === 0 ? first : null;
  }

  /** A blank text takes the fill away. */
  set color(value: unknown) {
    this.setStyle({ fill: value === '' ? null : color(value) });
  }

  clear(): void {
    this.setStyle({ fill: null });
  }
}
