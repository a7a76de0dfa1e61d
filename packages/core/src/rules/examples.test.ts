import { describe, expect, it } from 'vitest';
import { parseDay } from '../model/day';
import { readLedger } from '../reading/read-ledger';
import { checkLedger } from './check-ledger';
import type { RuleExample } from './example';
import { readExample } from './read-example';
import { rules } from './index';
import type { Rule } from './rule';

function verdictOf(rule: Rule, { sheets, previous, asOf = '2022-06-30' }: RuleExample) {
  const day = parseDay(asOf);
  if (day === undefined) throw new Error(`not a day: ${asOf}`);
  const result = checkLedger(readLedger(readExample(sheets)), {
    asOf: day,
    ...(previous && { previous: readLedger(readExample(previous)) }),
    only: [rule],
  });
  if (result.findings.length > 0) return result.findings.map(({ cells }) => cells);
  return result.notChecked.length > 0 ? 'not-checked' : 'pass';
}

describe.each(rules.map((rule) => [`${rule.code} ${rule.name}`, rule] as const))('%s', (_, rule) => {
  it.each(rule.examples)('$shows', (example) => {
    expect(verdictOf(rule, example)).toEqual(example.expect);
  });

  it('has examples that pass, fail and cannot be checked', () => {
    const expected = rule.examples.map(({ expect }) => (typeof expect === 'string' ? expect : 'fail'));
    expect(new Set(expected)).toEqual(new Set(['pass', 'fail', 'not-checked']));
  });

  it('never gives an error while on trial', () => {
    expect(rule.beta && rule.severity === 'error').toBeFalsy();
  });
});

it('lists each code once, in the order of the catalogue', () => {
  const codes = rules.map(({ code }) => code);
  expect(codes).toEqual([...new Set(codes)].sort());
});
