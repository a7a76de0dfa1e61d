import { expect, it } from 'vitest';
import { tidyDay } from './tidy-day';

it.each([
  ['2022-06-30', '2022-06-30'],
  ['2022/6/30', '2022-06-30'],
  [' 2022年6月30日 ', '2022-06-30'],
  ['２０２２.６.３０', '2022-06-30'],
  ['20220630', '2022-06-30'],
  ['', ''],
  ['2022-02-30', null],
  ['2022-06', null],
  ['六月底', null],
])('reads %s as %s', (typed, tidied) => expect(tidyDay(typed)).toBe(tidied));
