import { expect, it } from 'vitest';
import { freeNames } from './free-names';

it.each<[readonly string[], readonly string[], readonly string[]]>([
  [['月通报'], ['签约项目'], ['月通报']],
  [
    ['月通报', '月通报'],
    ['月通报', '月通报（2）'],
    ['月通报（3）', '月通报（4）'],
  ],
  [['Report'], ['REPORT'], ['Report（2）']],
  [['a/b:c'], [], ['a b c']],
  [['好'.repeat(40)], ['好'.repeat(31)], [`${'好'.repeat(28)}（2）`]],
])('%j beside %j: %j', (wanted, taken, given) => expect(freeNames(wanted, taken)).toEqual(given));
