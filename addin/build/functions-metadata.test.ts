import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv';
import { beforeAll, describe, expect, it } from 'vitest';
import { chineseNames } from '../src/functions/names';
import { catalogue, functions as registry } from '../src/functions/registry';
import { functionFiles, functionsMetadata, localised, type Metadata } from './functions-metadata.mjs';

const folder = fileURLToPath(new URL('../src/functions', import.meta.url));
const english = JSON.parse(readFileSync(`${folder}/en-US.json`, 'utf8')) as Parameters<typeof localised>[1];
// What is published: clients cache ids and the order of parameters, so neither may ever change.
const published = JSON.parse(
  readFileSync(new URL('published-functions.golden.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, readonly { name: string; optional: boolean; matrix: boolean }[]>>;

let chinese: Metadata;
beforeAll(async () => {
  chinese = await functionsMetadata(folder);
});

const parametersOf = (metadata: Metadata, id: string) =>
  metadata.functions
    .find((declared) => declared.id === id)
    ?.parameters.map(({ name, optional = false, dimensionality }) => ({
      name,
      optional,
      matrix: dimensionality === 'matrix',
    }));

describe('functions.json', () => {
  it('keeps every published function with its parameters in order; new ones only at the end, optional', () => {
    for (const [id, before] of Object.entries(published)) {
      const now = parametersOf(chinese, id) ?? [];
      expect(now.slice(0, before.length), id).toEqual(before);
      expect(
        now.slice(before.length).every(({ optional }) => optional),
        id,
      ).toBe(true);
    }
    expect(
      chinese.functions.map(({ id }) => id).sort(),
      'a new function belongs into published-functions.golden.json',
    ).toEqual(Object.keys(published).sort());
  });

  it('declares one function a file, none of them as an arrow, each associated under its id', () => {
    const files = functionFiles(folder);
    expect(files).toHaveLength(chinese.functions.length);
    for (const file of files) {
      const source = readFileSync(file, 'utf8');
      expect(source.match(/@customfunction/g), file).toHaveLength(1);
      // An arrow would be left out of functions.json without a word.
      expect(source.match(/^export (?:async )?\w+/gm), file).toSatisfy(
        ([first, second, ...more]: string[]) =>
          /^export (?:async )?function$/.test(first ?? '') && second === 'export const' && more.length === 0,
      );
      expect(source.match(/^export const \w+/gm), file).toEqual(['export const entry']);
    }
    expect(Object.keys(registry).sort()).toEqual(chinese.functions.map(({ id }) => id).sort());
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

  it('refuses what Excel would refuse', () => {
    const validate = schema();
    const broken = (name: string) => ({
      functions: chinese.functions.map(({ options: _, ...declared }) => ({ ...declared, name })),
    });
    expect(validate(broken('双半'))).toBe(false);
    expect(validate(broken('双 过半'))).toBe(false);
    expect(validate(broken('双过半'))).toBe(true);
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
