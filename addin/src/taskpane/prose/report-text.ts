import type { ProseReport } from '../../check/prose-answer';

/** The report as plain text, to be pasted into a document. */
export function reportText({ title, sections }: Pick<ProseReport, 'title' | 'sections'>): string {
  return [
    title,
    ...sections.flatMap(({ heading, paragraphs }) => [
      heading,
      ...paragraphs.map(({ text }) => `　　${text}`),
    ]),
  ].join('\n');
}
