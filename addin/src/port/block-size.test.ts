import { expect, it } from 'vitest';
import { nextBlock } from './block-size';

it('asks for about half a megabyte of what the last block was like', () => {
  const light = Array.from({ length: 1000 }, () => [1, 2]);
  const heavy = Array.from({ length: 1000 }, () => ['招商引资项目'.repeat(50)]);
  expect(nextBlock(light)).toBe(20_000);
  // 300 characters of three bytes each a row.
  expect(nextBlock(heavy)).toBeGreaterThan(500);
  expect(nextBlock(heavy)).toBeLessThan(575);
  expect(nextBlock([])).toBeGreaterThanOrEqual(1);
});
