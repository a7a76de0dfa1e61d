import type { NotChecked } from '@zhaoshang/core';
import { paragraph, section, type Layout } from './layout';

/** What was not checked (未核对): a rule and its reason a line, with the sheets concerned. */
export function notCheckedLines(notChecked: readonly NotChecked[]): string[] {
  const sheets = new Map<string, string[]>();
  for (const { rule, name, why, sheet } of notChecked) {
    const line = `${rule} ${name}：${why}`;
    sheets.set(line, [...(sheets.get(line) ?? []), ...(sheet === undefined ? [] : [sheet])]);
  }
  return [...sheets].map(([line, names]) => (names.length > 0 ? `${line}（${names.join('、')}）` : line));
}

export function notCheckedSection(lines: readonly string[], layout: Layout): string[] {
  return section(
    `未核对 ${lines.length} 项`,
    lines.flatMap((line) => paragraph(line, 2, layout)),
    layout,
  );
}
