import type { CheckReport } from '@zhaoshang/core';
import { cellList } from './cell-list';
import { paragraph, section, type Layout } from './layout';

/** Findings that were answered (情况属实), and answers that answer nothing any more. */
export function waiversSection({ waived, unusedWaivers }: CheckReport, layout: Layout): string[] {
  const answered = waived.map(
    ({ rule, cells, waiver }) =>
      `${rule} ${cellList(cells)}：${waiver.reason}（${waiver.by}，${waiver.on}${waiver.until ? `，有效至 ${waiver.until}` : ''}）`,
  );
  const unused = unusedWaivers.map(
    ({ waiver, why }) => `${waiver.rule} ${waiver.reason}（${waiver.by}，${waiver.on}）：${why}`,
  );
  return [
    ...section(
      `情况属实 ${waived.length} 处`,
      answered.flatMap((line) => paragraph(line, 2, layout)),
      layout,
    ),
    ...section(
      `不再适用的说明 ${unused.length} 条`,
      unused.flatMap((line) => paragraph(line, 2, layout)),
      layout,
    ),
  ];
}
