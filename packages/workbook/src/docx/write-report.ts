import type { Paragraph as ReportParagraph, Report, ReportFigure, ReportTable } from '@zhaoshang/core';
import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import { cellRanges } from './cell-ranges';
import {
  BODY_SIZE,
  fontOf,
  HEADING,
  INDENT,
  NUMBER_SIZE,
  PAGE,
  SONG,
  TITLE,
  TITLE_SIZE,
} from './office-look';
import { reportTable } from './report-table';

/**
 * A composed report as a .docx in the look of an official document: its sections, its tables, and an annex that says of
 * every figure how it came about and from which cells. A gap is highlighted. Text is only text: nothing in it is a
 * field or a link.
 */
export async function writeReport(report: Report): Promise<Uint8Array<ArrayBuffer>> {
  const gaps = new Set(report.figures.filter(({ why }) => why !== null).map(({ key }) => key));
  const document = new Document({
    title: report.title,
    creator: '招商',
    styles: { default: { document: { run: { font: fontOf(), size: BODY_SIZE } } } },
    sections: [
      {
        properties: { page: PAGE },
        footers: { default: pageNumber() },
        children: [
          title(report.title),
          ...report.sections.flatMap(({ heading, paragraphs }) => [
            subtitle(heading),
            ...paragraphs.map((paragraph) => body(runsOf(paragraph, gaps))),
          ]),
          ...(report.notes.length > 0
            ? [subtitle('说明'), ...report.notes.map((note) => body([run(note)]))]
            : []),
          ...report.tables.flatMap((held) => [caption(held.title), reportTable(held, 'numbers')]),
          annex(),
          title('数字来源'),
          reportTable(origins(report.figures), 'texts'),
          body([run(`工作簿：${report.workbook}；统计截止日：${report.asOf}。`)]),
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
      cellRanges(rows),
    ]),
  };
}

function run(text: string): TextRun {
  return new TextRun({ text });
}

/** What could not be written stands out, so that nobody sends it by mistake. */
function runsOf({ segments }: ReportParagraph, gaps: ReadonlySet<string>): TextRun[] {
  return segments.map((segment) => {
    if ('words' in segment) return run(segment.words);
    return gaps.has(segment.figure)
      ? new TextRun({ text: segment.text, highlight: 'yellow' })
      : run(segment.text);
  });
}

const LINE = { line: 560, lineRule: LineRuleType.EXACT } as const;

function title(text: string): Paragraph {
  return new Paragraph({
    heading: HeadingLevel.TITLE,
    alignment: AlignmentType.CENTER,
    spacing: { before: 0, after: 480 },
    children: [new TextRun({ text, font: fontOf(TITLE), size: TITLE_SIZE })],
  });
}

function subtitle(text: string): Paragraph {
  return new Paragraph({
    heading: HeadingLevel.HEADING_1,
    keepNext: true,
    indent: INDENT,
    spacing: { ...LINE, before: 0, after: 0 },
    children: [heading(text)],
  });
}

/** The name of a table, over it. */
function caption(text: string): Paragraph {
  return new Paragraph({
    keepNext: true,
    alignment: AlignmentType.CENTER,
    spacing: { ...LINE, before: 240, after: 60 },
    children: [heading(text)],
  });
}

function annex(): Paragraph {
  return new Paragraph({
    pageBreakBefore: true,
    spacing: { ...LINE, after: 240 },
    children: [heading('附件')],
  });
}

function heading(text: string): TextRun {
  return new TextRun({ text, font: fontOf(HEADING), size: BODY_SIZE, color: '000000' });
}

function body(children: readonly TextRun[]): Paragraph {
  return new Paragraph({ alignment: AlignmentType.BOTH, indent: INDENT, spacing: LINE, children });
}

function pageNumber(): Footer {
  const style = { font: fontOf(SONG), size: NUMBER_SIZE };
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ ...style, children: ['— ', PageNumber.CURRENT, ' —'] })],
      }),
    ],
  });
}
