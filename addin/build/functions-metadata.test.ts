import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv';
import { beforeAll, describe, expect, it } from 'vitest';
import { chineseNames } from '../src/functions/names';
import { catalogue, functions as registry } from '../src/functions/registry';
import {
  functionFiles,
  functionsMetadata,
  localised,
  type Metadata,
  type MetadataFunction,
} from './functions-metadata.mjs';
import { metadataFaults, type Declared, type Published } from './metadata-faults';

const folder = fileURLToPath(new URL('../src/functions', import.meta.url));
const english = JSON.parse(readFileSync(`${folder}/en-US.json`, 'utf8')) as Parameters<typeof localised>[1];
const published = JSON.parse(
  readFileSync(new URL('published-functions.golden.json', import.meta.url), 'utf8'),
) as Published;

let chinese: Metadata;
beforeAll(async () => {
  chinese = await functionsMetadata(folder);
});

/** All that is declared, of which a mutation changes one thing. */
const declared = (): Declared => ({
  metadata: chinese,
  published,
  sources: Object.fromEntries(functionFiles(folder).map((path) => [path, readFileSync(path, 'utf8')])),
  associated: Object.keys(registry),
});
const inFunction = (
  given: Declared,
  id: string,
  change: (one: MetadataFunction) => MetadataFunction,
): Declared => ({
  ...given,
  metadata: {
    ...given.metadata,
    functions: given.metadata.functions.map((one) => (one.id === id ? change(one) : one)),
  },
});
const inSources = (given: Declared, change: (source: string) => string): Declared => {
  const [path = '', source = ''] = Object.entries(given.sources)[0] ?? [];
  return { ...given, sources: { ...given.sources, [path]: change(source) } };
};
const MUTATIONS: readonly (readonly [what: string, mutate: (given: Declared) => Declared, says: string])[] = [
  [
    'a removed parameter',
    (given) => inFunction(given, 'SCORE', (one) => ({ ...one, parameters: one.parameters.slice(1) })),
    'SCORE: parameter 1',
  ],
  [
    'reordered parameters',
    (given) => inFunction(given, 'SCORE', (one) => ({ ...one, parameters: one.parameters.toReversed() })),
    'SCORE: parameter 1',
  ],
  [
    'a new parameter that is not optional',
    (given) =>
      inFunction(given, 'SCORE', (one) => ({
        ...one,
        parameters: [...one.parameters, { name: '新参数', description: '' }],
      })),
    '新参数 is new and has to be optional',
  ],
  [
    'a parameter that no longer takes a range',
    (given) =>
      inFunction(given, 'COMPLETION', (one) => ({
        ...one,
        parameters: one.parameters.map(({ dimensionality: _, ...parameter }) => parameter),
      })),
    'COMPLETION: parameter 1',
  ],
  [
    'a name under three characters',
    (given) => inFunction(given, 'HALFWAY', (one) => ({ ...one, name: '过半' })),
    'HALFWAY is called 过半',
  ],
  [
    'a missing association',
    (given) => ({ ...given, associated: given.associated.filter((id) => id !== 'YOY') }),
    'YOY is not associated',
  ],
  [
    'an association of nothing',
    (given) => ({ ...given, associated: [...given.associated, 'GONE'] }),
    'GONE is associated and not declared',
  ],
  [
    'a published function that is gone',
    (given) => ({ ...given, published: { ...given.published, GONE: [] } }),
    'GONE was published and is gone',
  ],
  [
    'a function that was never published',
    (given) => {
      const { SHARE: _, ...others } = given.published;
      return { ...given, published: others };
    },
    'SHARE belongs into published-functions.golden.json',
  ],
  [
    'an arrow-function export',
    (given) =>
      inSources(given, (source) =>
        source.replace(/^export (?:async )?function (\w+)\(/m, 'export const $1 = ('),
      ),
    'a function, not an arrow',
  ],
  [
    'two functions in a file',
    (given) => inSources(given, (source) => `${source}\n/** @customfunction OTHER 另一个 */`),
    'declares 2 functions',
  ],
];

const parametersOf = (metadata: Metadata, id: string) =>
  metadata.functions
    .find((declared) => declared.id === id)
    ?.parameters.map(({ name, optional = false, dimensionality }) => ({
      name,
      optional,
      matrix: dimensionality === 'matrix',
    }));

describe('functions.json', () => {
  it('keeps what was published, with a name, a file and an association for each function', () => {
    expect(metadataFaults(declared())).toEqual([]);
    expect(functionFiles(folder)).toHaveLength(chinese.functions.length);
  });

  it.each(MUTATIONS)('fails on %s', (_, mutate, says) => {
    expect(metadataFaults(mutate(declared()))).toEqual([expect.stringContaining(says)]);
  });

  it.each(['zh-CN', 'en-US'])('meets the schema of Microsoft in %s', (locale) => {
    const { allowErrorForDataTypeAny, ...rest } = locale === 'zh-CN' ? chinese : localised(chinese, english);
    // Documented, and missing from the schema: https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-json
    expect(allowErrorForDataTypeAny).toBe(true);
    const flat = {
      ...rest,
      functions: rest.functions.map(({ options, ...declared }) => ({ ...declared, ...renamed(options) })),
    };
    const validate = schema();
    expect(validate(flat), JSON.stringify(validate.errors)).toBe(true);
  });

  it.each<readonly [string, boolean, (declared: MetadataFunction) => unknown]>([
    ['nothing', true, (declared) => declared],
    ['a name of two characters', false, (declared) => ({ ...declared, name: '双半' })],
    ['a name with a space', false, (declared) => ({ ...declared, name: '双 过半' })],
    ['an id with a hyphen', false, (declared) => ({ ...declared, id: 'HALF-WAY' })],
    [
      'more parameters than fit',
      false,
      (declared) => ({
        ...declared,
        parameters: Array.from({ length: 129 }, (_, n) => ({ name: `值${n}`, type: 'any' })),
      }),
    ],
    ['no parameters', false, ({ parameters: _, ...declared }) => declared],
    ['a description too long', false, (declared) => ({ ...declared, description: '长'.repeat(1_025) })],
    ['a name too long', false, (declared) => ({ ...declared, name: '长'.repeat(65) })],
    ['a result unknown', false, (declared) => ({ ...declared, result: { dimensionality: 'cube' } })],
  ])('meets the schema with %s: %s', (_, meets, mutate) => {
    const [first] = chinese.functions;
    if (!first) throw new Error('no function');
    const { options: __, ...declared } = first;
    expect(schema()({ functions: [mutate(declared)] })).toBe(meets);
  });

  it('names every function and parameter in both languages, three characters or more', () => {
    const both = [chinese, localised(chinese, english)];
    for (const { functions } of both) {
      for (const { id, name, description, parameters } of functions) {
        expect(name.length, id).toBeGreaterThanOrEqual(3);
        expect(description.length, id).toBeGreaterThan(10);
        for (const parameter of parameters) expect(parameter.description.length, id).toBeGreaterThan(3);
      }
    }
    expect(chinese.functions.every(({ name }) => /^\p{Script=Han}+$/u.test(name))).toBe(true);
    expect(both[1]?.functions.every(({ id, name }) => id === name)).toBe(true);
    expect(Object.fromEntries(chinese.functions.map(({ id, name }) => [id, name]))).toEqual(chineseNames);
  });

  it('gives the unit of every parameter and of the answer', () => {
    for (const { id, units } of catalogue) {
      expect(units, id).toHaveLength((parametersOf(chinese, id)?.length ?? 0) + 1);
    }
  });

  it('refuses texts that do not fit the parameters', () => {
    const { COMPLETION: text, ...others } = english;
    if (!text) throw new Error('no text for COMPLETION');
    expect(() => localised(chinese, others)).toThrow('COMPLETION');
    const short = { ...text, parameters: text.parameters.slice(1) };
    expect(() => localised(chinese, { ...others, COMPLETION: short })).toThrow('COMPLETION');
  });
});

/** The part of the Microsoft 365 manifest's schema that describes custom functions. */
function schema() {
  const require = createRequire(import.meta.url);
  const path =
    require.resolve('@microsoft/app-manifest/build/json-schemas/teams/v1.30/MicrosoftTeams.schema.json');
  const {
    $schema: _,
    id: __,
    $id: ___,
    ...whole
  } = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  // Draft 4, whose parts used here mean the same in draft 7; `u` for \p{L}.
  return new Ajv({ strict: false, unicodeRegExp: true, validateFormats: false }).compile({
    ...whole,
    type: 'object',
    properties: {},
    required: [],
    additionalProperties: true,
    allOf: [{ $ref: '#/definitions/extensionCustomFunctions' }],
  });
}

// functions.json groups options, the manifest's schema has them beside the name, one of them spelled differently.
function renamed(options: Readonly<Record<string, boolean>> = {}): Record<string, boolean> {
  return Object.fromEntries(
    Object.entries(options).map(([key, value]) => [
      key === 'requiresParameterAddresses' ? 'requiresParameterAddress' : key,
      value,
    ]),
  );
}
