import type { CellToWrite, Report, SheetToWrite } from '@zhaoshang/core';
import { origins } from '../docx/write-report';

const HEAD = { bold: true, border: true, align: 'center', wrap: true, fill: 'EAF1FB' } as const;
const CELL = { border: true, wrap: true, vertical: 'top' } as const;

/** A composed report as sheets: the text, each table, and where every figure comes from. */
export function reportSheets(report: Report): SheetToWrite[] {
  const lines = report.sections.flatMap(({ heading, paragraphs }) => [
    heading,
    ...paragraphs.map(({ text }) => text),
  ]);
  const text: SheetToWrite = {
    name: '总结',
    widths: [110],
    rows: [
      [{ value: report.title, look: { bold: true, size: 16, align: 'center' } }],
      ...lines.map((line): CellToWrite[] => [{ value: line, look: { wrap: true } }]),
      ...report.notes.map((note): CellToWrite[] => [{ value: `说明：${note}`, look: { wrap: true } }]),
      [{ value: `工作簿：${report.workbook}；统计截止日：${report.asOf}` }],
    ],
    print: { orientation: 'portrait' },
  };
  return [text, ...[...report.tables, origins(report.figures)].map(tableSheet)];
}

function tableSheet({ title, heading, rows }: Report['tables'][number]): SheetToWrite {
  return {
    name: title.slice(0, 31),
    rows: [
      heading.map((value): CellToWrite => ({ value, look: HEAD })),
      ...rows.map((row) => row.map((value): CellToWrite => ({ value: numeric(value), look: CELL }))),
    ],
    widths: heading.map((_, column) => (column === 0 ? 28 : column === heading.length - 1 ? 44 : 20)),
    frozen: { rows: 1 },
    print: { orientation: 'landscape', repeatRows: [0, 0] },
  };
}

/** Numbers are written as numbers, so that they can be added up; everything else as text. */
function numeric(text: string): string | number {
  return /^-?\d{1,15}(\.\d+)?$/.test(text) ? Number(text) : text;
}
