import type { Paint } from './paint';
import { wrap } from './wrap';

/** How an answer is laid out: its colours, and the columns of the screen where it goes to one. */
export interface Layout {
  readonly paint: Paint;
  readonly width: number | undefined;
}

/** A text set in by some columns, wrapped where there is a screen. */
export function paragraph(text: string, indent: number, { width }: Layout): string[] {
  const spaces = ' '.repeat(indent);
  if (width === undefined) return [spaces + text];
  // Narrower than this, wrapping helps nobody.
  return wrap(spaces + text, Math.max(width, 40), spaces);
}

/** A heading and what stands under it, after an empty line; nothing where there is nothing. */
export function section(heading: string, lines: readonly string[], { paint }: Layout): string[] {
  return lines.length === 0 ? [] : ['', paint.strong(heading), ...lines];
}
