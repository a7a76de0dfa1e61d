import { boolean, color, number, oneOf, text } from './arguments';
import { Styled } from './styled';

/** https://learn.microsoft.com/javascript/api/excel/excel.rangefont */
export class RangeFont extends Styled {
  readonly className = 'RangeFont';

  get bold(): boolean | null {
    return this.style('bold');
  }

  set bold(value: unknown) {
    this.setStyle({ bold: boolean(value) });
  }

  get italic(): boolean | null {
    return this.style('italic');
  }

  set italic(value: unknown) {
    this.setStyle({ italic: boolean(value) });
  }

  get strikethrough(): boolean | null {
    return this.style('strikethrough');
  }

  set strikethrough(value: unknown) {
    this.setStyle({ strikethrough: boolean(value) });
  }

  get underline(): string | null {
    const underline = this.style('underline');
    return underline === null ? null : underline ? 'Single' : 'None';
  }

  set underline(value: unknown) {
    this.setStyle({ underline: oneOf(value, ['None', 'Single']) === 'Single' });
  }

  get color(): string | null {
    return this.style('fontColor');
  }

  set color(value: unknown) {
    this.setStyle({ fontColor: color(value) });
  }

  get name(): string | null {
    return this.style('fontName');
  }

  set name(value: unknown) {
    this.setStyle({ fontName: text(value) });
  }

  get size(): number | null {
    return this.style('fontSize');
  }

  set size(value: unknown) {
    this.setStyle({ fontSize: number(value, 1) });
  }
}
