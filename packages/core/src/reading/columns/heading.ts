import { readHeading, type HeadingText } from './heading-text';

/** The heading of one column: the levels of a merged header from top to bottom. */
export interface Heading {
  /** 0-based column of the sheet. */
  readonly column: number;
  /** As the sheet has it, levels joined by `/`; '' for a column without heading. */
  readonly header: string;
  readonly levels: readonly HeadingText[];
  /** The unit printed in the heading, the lowest level first; null where none is. */
  readonly unit: string | null;
}

/** Builds a heading of the texts above a column; a level that repeats the one above it (a merge) counts once. */
export function headingOf(column: number, texts: readonly string[]): Heading {
  const distinct = texts.filter((text, index) => text !== '' && text !== texts[index - 1]);
  const levels = distinct.map(readHeading);
  const unit = levels.findLast((level) => level.unit !== null)?.unit ?? null;
  const shown = levels.map((level, index) => ({ level, text: distinct[index] ?? '' }));
  return {
    column,
    header: shown.map(({ text }) => text.replace(/\s*\n\s*/g, '')).join('/'),
    // A level that is nothing but a unit (万元) names no meaning of its own.
    levels: levels.filter((level) => level.whole !== ''),
    unit,
  };
}
