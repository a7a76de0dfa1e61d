import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  creditCodeFault,
  divisionOf,
  hasValidSubject,
  isCreditCode,
  plainCreditCode,
  registrarOf,
} from './credit-code';

// Printed as index numbers on Chongqing government pages; the last is the standard's own example.
const VALID = [
  '11500114MB1912255L',
  '11500109MB1501974T',
  '11500222MB1502424F',
  '11500107MB1B38254D',
  '11500102008670164Y',
  '115002420091464791',
  '91350100M000100Y43',
];

it('knows at a glance the codes without a fault', () => {
  const position = fc.integer({ min: 0, max: 18 });
  const typed = fc.constantFrom(...'019AIOSVZXYL ０a', '');
  fc.assert(
    fc.property(fc.constantFrom(...VALID), position, typed, (code, at, character) => {
      const written = code.slice(0, at) + character + code.slice(at + 1);
      expect(isCreditCode(written)).toBe(creditCodeFault(written) === undefined);
    }),
  );
});

describe('creditCodeFault', () => {
  it.each(VALID)('accepts %s, and its subject code', (code) => {
    expect(creditCodeFault(code)).toBeUndefined();
    expect(hasValidSubject(code)).toBe(true);
  });

  it.each([
    ['91350100M000100Y4Z', { kind: 'character', character: 'Z', position: 18 }],
    ['11500114MB1912255K', { kind: 'check', printed: 'K', computed: 'L' }],
    ['11500114MB1912255', { kind: 'length', length: 17 }],
    ['1150O114MB1912255L', { kind: 'character', character: 'O', position: 5 }],
    ['115001A4MB1912255L', { kind: 'structure' }],
    // Real codes of pilot cities that break the standard (hence a list of exceptions).
    ['91350100M0001TGQXM', { kind: 'check', printed: 'M', computed: '1' }],
    ['91350211M0000XUF46', { kind: 'check', printed: '6', computed: 'R' }],
    ['91350203M0001FUE2P', { kind: 'check', printed: 'P', computed: 'J' }],
  ])('names the fault of %s', (code, fault) => {
    expect(creditCodeFault(code)).toEqual(fault);
  });

  it('finds every single wrong character', () => {
    const code = '11500114MB1912255L';
    for (let i = 0; i < 18; i++) {
      for (const other of '0123456789ABCDEFGHJKLMNPQRTUWXY') {
        if (other === code[i]) continue;
        expect(creditCodeFault(code.slice(0, i) + other + code.slice(i + 1))).toBeDefined();
      }
    }
  });
});

it('reads what a code says', () => {
  expect(plainCreditCode(' １１５００１１４mb1912255l ')).toBe('11500114MB1912255L');
  expect(divisionOf('11500114MB1912255L')).toBe('500114');
  expect(registrarOf('11500114MB1912255L')).toBe('public');
  expect(registrarOf('91350100M000100Y43')).toBe('business');
  expect(hasValidSubject('91350100M000100Y53')).toBe(false);
});
