import { expect, it } from 'vitest';
import { nextBlock } from './block-size';

it('asks for about a megabyte of what the last block was like', () => {
  const light = Array.from({ length: 1000 }, () => [1, 2]);
  const heavy = Array.from({ length: 1000 }, () => ['招商引资项目'.repeat(50)]);
  expect(nextBlock(light)).toBe(20_000);
  // 300 characters of three bytes each a row.
  expect(nextBlock(heavy)).toBeGreaterThan(1000);
  expect(nextBlock(heavy)).toBeLessThan(1150);
  expect(nextBlock([])).toBeGreaterThanOrEqual(1);
});
