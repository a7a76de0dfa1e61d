import { FILLERS, MEASURES, NOUNS } from '../lexicon/measures';

const byLength = (words: readonly string[]): string[] =>
  [...new Set(words)].sort((a, b) => b.length - a.length);

const fillers = new RegExp(
  byLength([...FILLERS, ...[...MEASURES, ...NOUNS].flatMap(([, words]) => words)]).join('|'),
  'gu',
);

/** Words by their last character, the longest first, with the measure that they name. */
function indexOf(list: typeof MEASURES): ReadonlyMap<string, readonly (readonly [string, string])[]> {
  const index = new Map<string, [string, string][]>();
  for (const [measure, words] of list)
    for (const word of words) {
      const last = word.charAt(word.length - 1);
      index.set(last, [...(index.get(last) ?? []), [word, measure]]);
    }
  for (const words of index.values()) words.sort((a, b) => b[0].length - a[0].length);
  return index;
}

const measures = indexOf(MEASURES);
const nouns = indexOf(NOUNS);

/** The measure of the word that ends last in the text; of words that end together, the longest. */
function lastIn(text: string, index: typeof measures): string | null {
  for (let end = text.length; end > 0; end -= 1) {
    const found = index.get(text.charAt(end - 1))?.find(([word]) => text.endsWith(word, end));
    if (found) return found[1];
  }
  return null;
}

/** The measure that a text names last, or null. */
export const measureIn = (text: string): string | null => lastIn(text, measures) ?? lastIn(text, nouns);

/** “开工一批”项目: what stands in quotes is a name as it is. */
const QUOTED = /[“"]([^“”"]{2,12})[”"]/u;

/** The scope that a lead names, without dates, measure and filler words: 新签约霍邱 → 霍邱. */
export const nameIn = (lead: string): string =>
  QUOTED.exec(lead)?.[1] ??
  lead
    .replace(/[\d~\-至到]+(?:年|月|日|季度)(?:份|底|末|度)?/gu, '')
    .replace(/[\s"'“”‘’《》()\-—]/gu, '')
    .replace(fillers, '');
