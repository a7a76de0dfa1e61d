import fc from 'fast-check';
import { expect, it } from 'vitest';
import { TextIndex } from './text-index';

it('numbers texts as a map would', () => {
  const text = fc.oneof(
    fc.string({ maxLength: 3 }),
    fc.constantFrom('', '__proto__', 'constructor', '甲项目'),
  );
  fc.assert(
    fc.property(fc.array(text, { maxLength: 200 }), (texts) => {
      const known = new Map<string, number>();
      const index = new TextIndex((number) => [...known.keys()][number] ?? '');
      for (const each of texts) {
        if (!known.has(each)) known.set(each, known.size);
        expect(index.numberOf(each)).toBe(known.get(each));
      }
      expect(index.size).toBe(known.size);
    }),
  );
});

it('keeps its numbers when it grows', () => {
  const texts = Array.from({ length: 10_000 }, (_, i) => `第${i}号项目`);
  const index = new TextIndex((number) => texts[number] ?? '');
  expect(texts.map((text) => index.numberOf(text))).toEqual(texts.map((_, i) => i));
  expect(texts.map((text) => index.numberOf(text))).toEqual(texts.map((_, i) => i));
});
