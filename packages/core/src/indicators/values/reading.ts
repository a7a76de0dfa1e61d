import type { Outcome } from '../../model/outcome';

/** What reading a cell can give (读数): an outcome, or a refusal with the reason, where the text is no such thing. */
export type Reading<T> = Outcome<T> | { readonly kind: 'refused'; readonly why: string };

export function refused(why: string): Reading<never> {
  return { kind: 'refused', why };
}
