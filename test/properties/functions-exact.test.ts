import { expect, it } from 'vitest';
import { catalogue } from '../../addin/src/functions/registry';
import { held } from './exact/held';
// Each of them is a set of tests: in one file, so that what none of them holds can be told.
import './exact/figures';
import './exact/values';
import './exact/ledgers';
import './exact/lists';

/** Functions whose numbers are not their own, each with the reason. */
const REPEATS: Readonly<Record<string, string>> = {
  EXPLAIN: 'repeats the answer of the function that it explains',
};

const holdsNumber = (gives: unknown): boolean =>
  Array.isArray(gives) ? gives.some(holdsNumber) : typeof gives === 'number';

it('every function that gives a number is held against exact fractions, or named with the reason', () => {
  const numeric = catalogue
    .filter(({ examples }) => examples.some(({ gives }) => holdsNumber(gives)))
    .map(({ id }) => id);
  expect(numeric.length).toBeGreaterThan(30);
  expect(numeric.filter((id) => !held.has(id))).toEqual(Object.keys(REPEATS));
});
