import type { AuditSpan } from '@zhaoshang/core';

const ENDS = /[。！？；\n]/;

/** The sentence of a text that a figure stands in, the figure and its operands there in 【】. */
export function quote(text: string, stated: AuditSpan, operands: readonly AuditSpan[]): string {
  let from = stated.start;
  while (from > 0 && !ENDS.test(text[from - 1] ?? '')) from--;
  let to = stated.end;
  while (to < text.length && !ENDS.test(text[to] ?? '')) to++;
  const spans = [stated, ...operands]
    .filter(({ start, end }) => start >= from && end <= to)
    .sort((a, b) => a.start - b.start);
  let quoted = '';
  let at = from;
  for (const { start, end } of spans) {
    if (start < at) continue;
    quoted += `${text.slice(at, start)}【${text.slice(start, end)}】`;
    at = end;
  }
  return (quoted + text.slice(at, to)).trim();
}
