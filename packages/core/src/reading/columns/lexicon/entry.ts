import type { FieldKey } from '../../../model/field';

/** The headings that stand for one meaning (同义表头). They are compared without white space, brackets and units. */
export interface LexiconEntry {
  readonly field: FieldKey;
  /** Headings that can mean nothing else. */
  readonly names: readonly string[];
  /** Forms of headings, each with how sure they are (0 to 1). A pattern never overrides an unrelated heading. */
  readonly patterns?: readonly (readonly [RegExp, number])[];
}

/** Time words that end a heading of dates. */
export const WHEN = '(?:时间|日期|年月日|年月|时点|节点|日)';
/** A pattern over a whole heading. */
export function whole(source: string): RegExp {
  return new RegExp(`^(?:${source})$`);
}

export { words } from '../../text/words';
