import { classification } from './classification';
import { dates } from './dates';
import { english } from './english';
import type { LexiconEntry } from './entry';
import { funds } from './funds';
import { identity } from './identity';
import { money } from './money';
import { progress } from './progress';
import { responsibility } from './responsibility';
import { targets } from './targets';

/** Every meaning with its headings. */
export const LEXICON: readonly LexiconEntry[] = [
  ...identity,
  ...classification,
  ...responsibility,
  ...money,
  ...funds,
  ...dates,
  ...progress,
  ...targets,
  ...english,
];
export type { LexiconEntry } from './entry';
