import type { ReportTable } from '@zhaoshang/core';
import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { fontOf, HEADING, TABLE_SIZE, TEXT_WIDTH } from './office-look';

/** What stands beside the first column: numbers, set to the right, or texts. */
type Holds = 'numbers' | 'texts';

/** Shares of the width by column: a table of texts has its longest ones last. */
const TEXTS = [15, 16, 15, 22, 32];

/** A table of a report, as wide as the text; its heading is repeated on each page and no row is torn apart. */
export function reportTable({ heading, rows }: ReportTable, holds: Holds): Table {
  const shares = holds === 'texts' ? TEXTS : heading.map((_, column) => (column === 0 ? 2 : 1));
  const all = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map((share) => Math.floor((TEXT_WIDTH * share) / all));
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    rows: [
      row(heading, true, () => AlignmentType.CENTER),
      ...rows.map((cells) =>
        row(cells, false, (column) =>
          column > 0 && holds === 'numbers' ? AlignmentType.RIGHT : AlignmentType.LEFT,
        ),
      ),
    ],
  });
}

type Alignment = (typeof AlignmentType)[keyof typeof AlignmentType];

function row(
  cells: readonly string[],
  isHeading: boolean,
  alignmentOf: (column: number) => Alignment,
): TableRow {
  return new TableRow({
    tableHeader: isHeading,
    cantSplit: true,
    children: cells.map(
      (text, column) =>
        new TableCell({
          verticalAlign: VerticalAlign.CENTER,
          children: [
            new Paragraph({
              alignment: alignmentOf(column),
              children: [
                new TextRun({ text, size: TABLE_SIZE, ...(isHeading && { font: fontOf(HEADING) }) }),
              ],
            }),
          ],
        }),
    ),
  });
}
