import { FIELDS, LEDGER_KINDS, type Ledger, type SheetReport } from '@zhaoshang/core';
import { align } from './align';
import { paragraph, section, type Layout } from './layout';
import { rowRanges } from './row-ranges';

/** What was recognised (识别结果), a line a table, and the columns that are asked about. */
export function sheetsSection(sheets: readonly SheetReport[], ledger: Ledger, layout: Layout): string[] {
  const rows = sheets.map((sheet, i) => describe(sheet, ledger.tables[i]?.length ?? 0));
  const asked = sheets.flatMap((sheet) => questions(sheet));
  return section(
    '识别结果',
    [
      ...align(rows, ['left', 'left', 'right']).map((line) => `  ${line}`),
      ...asked.flatMap((question) => paragraph(`？${question}`, 2, layout, layout.paint.warning)),
    ],
    layout,
  );
}

function describe({ sheet, kind, header, data, columns, unmapped }: SheetReport, records: number): string[] {
  if (kind === 'other') return [sheet, LEDGER_KINDS[kind], '', '未参与核对'];
  const left = unmapped.length > 0 ? `，${unmapped.length} 列未用` : '';
  return [
    sheet,
    LEDGER_KINDS[kind],
    `${records} 条`,
    data ? `第 ${rowRanges([data[0]])}–${data[1]} 行` : '没有数据行',
    `表头第 ${header ? [...new Set(header)].join('–') : '？'} 行`,
    `认出 ${columns.length} 列${left}`,
  ];
}

/** Columns whose meaning is open, with what they may mean. */
function questions({ sheet, unmapped }: SheetReport): string[] {
  return unmapped
    .filter(({ candidates }) => candidates.length > 0)
    .map(({ column, header, candidates, because }) => {
      const meanings = candidates.map((field) => `${FIELDS[field].name}（${field}）`).join('、');
      return `${sheet}!${column} 列“${header.replace(/\s+/g, '')}”含义不明，可能是${meanings}：${because}；可用 --mapping 指定`;
    });
}
