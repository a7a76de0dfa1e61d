import { expect, it } from 'vitest';
import { packageOf } from '../testing/package-of';
import { readKept } from './read-kept';

const book = (properties: string) =>
  packageOf({
    sheets: { 表: '<sheetData/>' },
    parts: {
      'xl/webextensions/webextension1.xml': `<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11"><we:properties>${properties}</we:properties></we:webextension>`,
    },
  });

it.each([
  ['JSON', '[{&quot;rule&quot;:&quot;F01&quot;}]', [{ rule: 'F01' }]],
  ['JSON in a text', '&quot;[{\\&quot;rule\\&quot;:\\&quot;F01\\&quot;}]&quot;', [{ rule: 'F01' }]],
  ['a text', '&quot;2022-06-30&quot;', '2022-06-30'],
  ['what is no JSON', '2022-06-30', '2022-06-30'],
])('reads %s', (_, value, expected) => {
  expect(readKept(book(`<we:property name="zhaoshang.x" value="${value}"/>`), '台账.xlsx')).toEqual({
    'zhaoshang.x': expected,
  });
});

it('is empty where no add-in kept anything', () =>
  expect(readKept(packageOf({ sheets: { 表: '<sheetData/>' } }), '台账.xlsx')).toEqual({}));

it('says what is broken', () =>
  expect(() => readKept(book('<we:property'), '台账.xlsx')).toThrow('台账.xlsx'));
