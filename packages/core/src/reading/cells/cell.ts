import type { CellValue } from '../../model/grid';

/** Nothing to see in the cell: empty, or only white space. */
export function isEmpty(value: CellValue | undefined): boolean {
  if (typeof value !== 'string') return value === null || value === undefined;
  return (
    value === '' ||
    ((value.charCodeAt(0) <= 0x20 || value.charCodeAt(0) > 0x7f) && INVISIBLE_ONLY.test(value))
  );
}

// White space (the ideographic space and the no-break space are part of \s) and zero-width characters.
const INVISIBLE_ONLY = /^[\s\u200B-\u200D\u2060\uFEFF]*$/;
const INVISIBLE = /[\u200B-\u200D\u2060\uFEFF]/g;

/** A text in NFKC, without zero-width characters, trimmed. */
export function cleanText(text: string): string {
  return text.normalize('NFKC').replace(INVISIBLE, '').trim();
}

/** A cell as clean text; '' for an empty one. */
export function textOf(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return cleanText(value);
  return typeof value === 'boolean' ? (value ? '是' : '否') : String(value);
}

/** A text without any white space, for comparing headings and labels. */
export function compact(text: string): string {
  return cleanText(text).replace(/\s+/g, '');
}
