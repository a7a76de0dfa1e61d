import { FIELDS, LEDGER_KINDS, type FieldKey, type SheetReport } from '@zhaoshang/core';
import { align } from './align';
import { paragraph, section, type Layout } from './layout';
import { rowRanges } from './row-ranges';

/** What was recognised (识别结果), a line a table, and the columns that are asked about. */
export function sheetsSection(sheets: readonly SheetReport[], layout: Layout): string[] {
  const rows = sheets.map(describe);
  const asked = sheets.flatMap(questions);
  return section(
    '识别结果',
    [
      ...align(rows, ['left', 'left', 'right']).map((line) => `  ${line}`),
      ...asked.flatMap((question) => paragraph(`？${question}`, 2, layout, layout.paint.warning)),
    ],
    layout,
  );
}

function describe({ sheet, kind, records, header, data, columns, unmapped }: SheetReport): string[] {
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

/** Columns whose meaning is open, with what they were taken for and what they may mean. */
function questions({ sheet, questions }: SheetReport): string[] {
  return questions.map(({ column, header, field, candidates, because }) => {
    const heading = `${sheet}!${column} 列“${header.replace(/\s+/g, '')}”`;
    const others = candidates.map(named).join('、');
    const taken = field
      ? `按${named(field)}理解，把握不大${others && `，也可能是${others}`}`
      : `含义不明，可能是${others}`;
    return `${heading}${taken}：${because}；可用 --mapping 指定`;
  });
}

function named(field: FieldKey): string {
  return `${FIELDS[field].name}（${field}）`;
}
