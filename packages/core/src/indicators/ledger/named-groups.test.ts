import { describe, expect, it } from 'vitest';
import { groupNameOf, namedGroups } from './named-groups';

const groups = namedGroups(['新材料：C30/C32', '以商招商:以商', '飞地']);

describe('named groups', () => {
  it('reads a name with its codes and words', () => {
    expect(groups).toEqual([
      { name: '新材料', words: ['C30', 'C32'] },
      { name: '以商招商', words: ['以商'] },
      { name: '飞地', words: ['飞地'] },
    ]);
  });
  it('goes by the beginning of the code, or by a word in the text, the first group that fits', () => {
    expect(groupNameOf(groups, '工业', 'C3061')).toBe('新材料');
    expect(groupNameOf(groups, '客商以商招商', 'C2740')).toBe('以商招商');
    expect(groupNameOf(groups, 'C30', '')).toBe('其他');
    expect(groupNameOf(groups, '', '')).toBe('其他');
  });
});
