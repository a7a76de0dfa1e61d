import { FILLERS, MEASURES, NOUNS } from '../lexicon/measures';

const fillers = [...new Set([...FILLERS, ...[...MEASURES, ...NOUNS].flatMap(([, words]) => words)])].sort(
  (a, b) => b.length - a.length,
);

function lastIn(text: string, list: typeof MEASURES): string | null {
  let best = -1;
  let found: string | null = null;
  for (const [measure, words] of list)
    for (const word of words) {
      const at = text.lastIndexOf(word);
      if (at < 0) continue;
      // A longer word that ends at the same place says more.
      const rank = (at + word.length) * 100 + word.length;
      if (rank > best) [best, found] = [rank, measure];
    }
  return found;
}

/** The measure that a text names last, or null. */
export const measureIn = (text: string): string | null => lastIn(text, MEASURES) ?? lastIn(text, NOUNS);

/** The scope that a lead names, without measure and filler words: 新签约霍邱 → 霍邱. */
export function nameIn(lead: string): string {
  let name = lead
    .replace(/[\d~\-至到]+(?:年|月|日|季度)(?:份|底|末|度)?/gu, '')
    .replace(/[\s"'“”‘’《》()\-—]/gu, '');
  for (const word of fillers) if (name.includes(word)) name = name.split(word).join('');
  return name;
}
