import { expect, it } from 'vitest';
import stripTexts from './strip-texts-loader.mjs';

const strip = (source: string) =>
  stripTexts.call({ getOptions: () => ({ keys: ['examples', 'source'] }) }, source);

it('empties the properties of declared rules, and nothing of the same name elsewhere', () => {
  const rule = (examples: string, origin: string) => `export const rule = tableRule({
  code: 'A01', // examples: ['none']
  source: ${origin},
  examples: ${examples},
  check(given, report) { report({ values: { source: 'kept', examples: [1] } }); },
});`;
  const full = rule("[{ shows: 'a', sheets: { 甲: 'x|y' }, expect: [['甲!A1']] }]", "'a' + 'b'");
  expect(strip(full)).toBe(rule('[]', "''"));
  expect(strip(`${full}\n${full}`)).toBe(`${rule('[]', "''")}\n${rule('[]', "''")}`);
});

it('leaves a module that declares nothing alone', () => {
  const source = "const texts = { source: 'a', examples: [1] };\nexport { texts as examples } from './a';";
  expect(strip(source)).toBe(source);
});
