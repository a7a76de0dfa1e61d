import {
  formatAddress,
  type CellAddress,
  type Report,
  type ReportFigure,
  type ReportTable,
} from '@zhaoshang/core';
import {
  AlignmentType,
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';

const BODY = '仿宋';
const HEADING = '黑体';
/** 三号 for the body of an official document, in half-points. */
const BODY_SIZE = 32;
const TABLE_SIZE = 21;
const ROWS_NAMED = 6;

/**
 * A composed report as a .docx: its sections, its tables, and an annex that says of every figure how it came about
 * and from which cells. Text is only text: nothing in it is a field or a link.
 */
export async function writeReport(report: Report): Promise<Uint8Array<ArrayBuffer>> {
  const document = new Document({
    title: report.title,
    creator: '招商',
    styles: { default: { document: { run: { font: BODY, size: BODY_SIZE } } } },
    sections: [
      {
        children: [
          title(report.title),
          ...report.sections.flatMap(({ heading, paragraphs }) => [
            subtitle(heading),
            ...paragraphs.map(({ text }) => body(text)),
          ]),
          ...report.tables.flatMap((held) => [subtitle(held.title), tableOf(held)]),
          ...(report.notes.length > 0 ? [subtitle('说明'), ...report.notes.map(body)] : []),
          subtitle('附：数字来源'),
          tableOf(origins(report.figures)),
          body(`工作簿：${report.workbook}；统计截止日：${report.asOf}。`),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

/** How every figure came about, as a table. */
export function origins(figures: readonly ReportFigure[]): ReportTable {
  return {
    title: '数字来源',
    heading: ['指标', '写作', '准确值', '算式', '来自单元格'],
    rows: figures.map(({ name, text, value, formula, why, rows }) => [
      name,
      why === null ? text : '（未写）',
      value ?? why ?? '',
      formula,
      cellsInWords(rows),
    ]),
  };
}

function cellsInWords(rows: readonly CellAddress[]): string {
  const named = rows.slice(0, ROWS_NAMED).map(formatAddress).join('、');
  return rows.length > ROWS_NAMED ? `${named} 等${rows.length}格` : named;
}

function title(text: string): Paragraph {
  return new Paragraph({
    heading: HeadingLevel.TITLE,
    alignment: AlignmentType.CENTER,
    spacing: { after: 400 },
    children: [new TextRun({ text, font: HEADING, size: 44 })],
  });
}

function subtitle(text: string): Paragraph {
  return new Paragraph({
    heading: HeadingLevel.HEADING_1,
    spacing: { before: 240, after: 120 },
    children: [new TextRun({ text, font: HEADING, size: BODY_SIZE, color: '000000' })],
  });
}

function body(text: string): Paragraph {
  return new Paragraph({
    indent: { firstLine: 2 * 20 * (BODY_SIZE / 2) },
    spacing: { line: 560 },
    children: [new TextRun(text)],
  });
}

function tableOf({ heading, rows }: ReportTable): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [row(heading, true), ...rows.map((cells) => row(cells, false))],
  });
}

function row(cells: readonly string[], isHeading: boolean): TableRow {
  return new TableRow({
    tableHeader: isHeading,
    cantSplit: true,
    children: cells.map(
      (text) =>
        new TableCell({
          children: [new Paragraph({ children: [new TextRun({ text, size: TABLE_SIZE, bold: isHeading })] })],
        }),
    ),
  });
}
