import type { RelationKind, Verdict } from '../types';

/** What an invented text must give: a relation of the kind that checks `stated` (or uses it) with the verdict. */
export interface Expected {
  readonly kind: RelationKind;
  readonly stated: string;
  readonly verdict: Verdict;
}

export interface Example {
  readonly text: string;
  readonly expected: readonly Expected[];
}

/** An example with the relations that its text must give: kind, stated figure, verdict. */
export const example = (
  text: string,
  ...expected: readonly (readonly [RelationKind, string, Verdict])[]
): Example => ({
  text,
  expected: expected.map(([kind, stated, verdict]) => ({ kind, stated, verdict })),
});
