import type { Paint } from './paint';
import { wrap } from './wrap';

/** How an answer is laid out: its colours, and the columns of the screen where it goes to one. */
export interface Layout {
  readonly paint: Paint;
  readonly width: number | undefined;
}

/** A text set in by some columns, wrapped where there is a screen; painted line by line, as colours take no room. */
export function paragraph(
  text: string,
  indent: number,
  { width }: Layout,
  painted: (line: string) => string = (line) => line,
): string[] {
  const spaces = ' '.repeat(indent);
  // Narrower than this, wrapping helps nobody.
  const lines = width === undefined ? [spaces + text] : wrap(spaces + text, Math.max(width, 40), spaces);
  return lines.map((line) => spaces + painted(line.slice(indent)));
}

/** A heading and what stands under it, after an empty line; nothing where there is nothing. */
export function section(heading: string, lines: readonly string[], { paint }: Layout): string[] {
  return lines.length === 0 ? [] : ['', paint.strong(heading), ...lines];
}
