import type { SheetReport, SkipReason } from '@zhaoshang/core';
import { paragraph, section, type Layout } from './layout';
import { rowRanges } from './row-ranges';

const SKIPPED: Readonly<Record<SkipReason, string>> = {
  title: '标题',
  'unit-line': '单位行',
  subheading: '分组标题',
  total: '合计',
  note: '说明',
  blank: '空行',
};

/** Rows that were no records (跳过的行): a sheet a line. */
export function skippedSection(sheets: readonly SheetReport[], layout: Layout): string[] {
  const lines = sheets
    .filter(({ kind, skipped }) => kind !== 'other' && skipped.length > 0)
    .map(({ sheet, skipped }) => {
      const reasons = [...new Set(skipped.map(({ why }) => why))];
      const parts = reasons.map((why) => {
        const rows = skipped.filter((row) => row.why === why).map(({ row }) => row);
        return `${SKIPPED[why]}第 ${rowRanges(rows)} 行`;
      });
      return `${sheet}：${parts.join('；')}`;
    });
  return section(
    '跳过的行',
    lines.flatMap((line) => paragraph(line, 2, layout)),
    layout,
  );
}
