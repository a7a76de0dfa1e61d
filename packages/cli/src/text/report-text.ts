import type { Report } from '@zhaoshang/core';
import { align } from './align';

/** A composed report as lines of text: sections, tables in columns, notes. */
export function reportText({ title, sections, tables, notes, workbook, asOf }: Report): string[] {
  return [
    title,
    ...sections.flatMap(({ heading, paragraphs }) => [
      '',
      heading,
      ...paragraphs.map(({ text }) => `　　${text}`),
    ]),
    ...tables.flatMap(({ title: name, heading, rows }) => [
      '',
      name,
      ...align(
        [heading, ...rows],
        heading.map((_, column) => (column === 0 ? 'left' : 'right')),
      ),
    ]),
    ...(notes.length > 0 ? ['', '说明', ...notes.map((note) => `　　${note}`)] : []),
    '',
    `工作簿 ${workbook}，统计截止日 ${asOf}。`,
  ];
}
