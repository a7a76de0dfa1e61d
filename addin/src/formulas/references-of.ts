import { masked } from './pieces';
import { formatReference, parseReference, type Reference } from './reference';

const SHEET = String.raw`(?:'(?:[^']|'')+'!|[\p{L}\p{N}_.]+!)?`;
const CELL = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}`;
const REFERENCE = new RegExp(
  String.raw`(?<![\p{L}\p{N}_.!\]])${SHEET}(?:${CELL}(?::${CELL})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3})(?![\p{L}\p{N}_.(!])`,
  'giu',
);

/** The cells and areas that a formula refers to, each once, in the order of the formula. */
export function referencesOf(formula: string): readonly Reference[] {
  const found = new Map<string, Reference>();
  for (const [text] of masked(formula).matchAll(REFERENCE)) {
    const reference = parseReference(text);
    if (reference) found.set(formatReference(reference), reference);
  }
  return [...found.values()];
}
