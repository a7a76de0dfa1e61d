import fc from 'fast-check';
import { expect, it } from 'vitest';
import { TextStore } from './text-store';

it.each([true, false])('gives back every text that it was given, packed: %s', (packs) => {
  const texts = fc.array(fc.string({ unit: 'binary', maxLength: 20 }), { maxLength: 50 });
  fc.assert(
    fc.property(texts, (some) => {
      const store = new TextStore(packs);
      // Enough for two full chunks, and one text longer than a string is made of at once.
      const all = [
        ...some,
        '长'.repeat(20_000),
        ...Array.from({ length: 9_000 }, (_, index) => `第${index}号`),
        ...Array.from({ length: 9_000 }, (_, index) => `No. ${index}`),
      ];
      const numbers = all.map((text) => store.add(text));
      expect(numbers.map((number) => store.at(number))).toEqual(all);
      expect([store.at(0), store.at(all.length + 1), store.size]).toEqual(['', '', all.length + 1]);
    }),
    { numRuns: 20 },
  );
});
