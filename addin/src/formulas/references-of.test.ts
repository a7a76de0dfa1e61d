import { expect, it } from 'vitest';
import { formatReference } from './reference';
import { referencesOf } from './references-of';

it.each([
  ['=SUM(B2:B$9)+签约项目!$C$4*B2', ['B2:B9', '签约项目!C4', 'B2']],
  [`='2022年 上'!A1&"C3"&IF(D4,LOG10(E5),A:B)`, ["'2022年 上'!A1", 'D4', 'E5', 'A:B']],
  ['=SUM(表1[合同额])+[1]签约!A1+1.5E3', []],
  ['=A1+A1', ['A1']],
])('finds what %s refers to', (formula, references) => {
  expect(referencesOf(formula).map((each) => formatReference(each))).toEqual(references);
});
