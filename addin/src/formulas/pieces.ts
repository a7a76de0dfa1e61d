/** A stretch of a formula: a text in double quotes, a name of a sheet or file in single ones, or what is neither. */
export interface Piece {
  readonly kind: 'text' | 'name' | 'code';
  readonly text: string;
}

const PIECE = /"(?:[^"]|"")*"?|'(?:[^']|'')*'?|[^"']+/g;

/** A formula cut at its quotes, so that nothing is mistaken for code that somebody wrote as text. */
export function piecesOf(formula: string): readonly Piece[] {
  return Array.from(formula.matchAll(PIECE), ([text]) => ({ kind: kindOf(text), text }));
}

function kindOf(text: string): Piece['kind'] {
  return text.startsWith('"') ? 'text' : text.startsWith("'") ? 'name' : 'code';
}

/** The formula with its quoted texts blotted out, every other character in its place. */
export function masked(formula: string): string {
  return piecesOf(formula)
    .map(({ kind, text }) => (kind === 'text' ? '\0'.repeat(text.length) : text))
    .join('');
}
