import { displayWidth } from './display-width';

// 避头尾: punctuation that never begins a line.
const NEVER_FIRST = /[，。、；：？！）》”’%…]/;

/** A text in lines of at most `width` columns, those after the first set in by `indent`. Breaks between 汉字, not in words. */
export function wrap(text: string, width: number, indent: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(/[A-Za-z0-9_.!$'%+-]+|./gsu) ?? []) {
    const fits = displayWidth(line) + displayWidth(piece) <= width;
    if (fits || NEVER_FIRST.test(piece) || line.trim() === '') line += piece;
    else {
      lines.push(line);
      line = indent + piece.trimStart();
    }
  }
  return [...lines, line];
}
