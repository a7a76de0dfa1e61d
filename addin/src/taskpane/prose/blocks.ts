import type { ProseFigure, ProseReport, ProseVerdict } from '../../check/prose-answer';

/** A stretch of a block: words, or the place of a figure. */
export type Piece = string | number;

/** A paragraph or a heading of a text. */
export interface Block {
  readonly heading: boolean;
  readonly pieces: readonly Piece[];
}

/** A figure as it stands in the text. */
export interface Mark {
  readonly text: string;
  /** Null where nothing was audited. */
  readonly verdict: ProseVerdict | null;
}

/** The lines of an audited text with its figures set apart. Joined by line feeds, they are the text. */
export function draftBlocks(text: string, figures: readonly ProseFigure[]): readonly Block[] {
  const blocks: Block[] = [];
  let pieces: Piece[] = [];
  const words = (stretch: string) => {
    stretch.split('\n').forEach((line, index) => {
      if (index > 0) {
        blocks.push({ heading: false, pieces });
        pieces = [];
      }
      if (line !== '') pieces.push(line);
    });
  };
  let at = 0;
  figures.forEach(({ start, end }, place) => {
    words(text.slice(at, start));
    pieces.push(place);
    at = end;
  });
  words(text.slice(at));
  blocks.push({ heading: false, pieces });
  return blocks;
}

/** The paragraphs of a report under their headings, and the keys of its figures in the order of the text. */
export function reportBlocks({ title, sections, figures }: ProseReport): {
  readonly blocks: readonly Block[];
  readonly keys: readonly string[];
  readonly marks: readonly Mark[];
} {
  const keys: string[] = [];
  const marks: Mark[] = [];
  const blocks: Block[] = [{ heading: true, pieces: [title] }];
  for (const { heading, paragraphs } of sections) {
    blocks.push({ heading: true, pieces: [heading] });
    for (const { segments } of paragraphs) {
      const pieces = segments.map((segment): Piece => {
        if ('words' in segment) return segment.words;
        if (!Object.hasOwn(figures, segment.figure)) return segment.text;
        marks.push({ text: segment.text, verdict: null });
        return keys.push(segment.figure) - 1;
      });
      blocks.push({ heading: false, pieces });
    }
  }
  return { blocks, keys, marks };
}
