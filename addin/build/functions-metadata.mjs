import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import metadataTool from 'custom-functions-metadata';

/** The files that declare a custom function, in folders or not: those with the tag, in the order of their paths. */
export function functionFiles(folder) {
  return readdirSync(folder, { recursive: true })
    .sort()
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => join(folder, name))
    .filter((path) => readFileSync(path, 'utf8').includes('@customfunction'));
}

/**
 * The metadata of all custom functions (functions.json) from their JSDoc, in Chinese. A parameter's tag reads
 * `@param actual 完成数：实际完成的数`: what stands before the colon is the name that Excel shows.
 * https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-json
 */
export async function functionsMetadata(folder) {
  const { metadataJson, errors } = await metadataTool.generateCustomFunctionsMetadata(functionFiles(folder));
  if (errors.length > 0) throw new Error(`functions.json: ${errors.join('\n')}`);
  const { functions, enums } = JSON.parse(metadataJson);
  return {
    // A ledger with an error in one cell is still a ledger: let the function see it.
    allowErrorForDataTypeAny: true,
    functions: functions.map((declared) => ({
      ...declared,
      parameters: declared.parameters.map(namedParameter),
    })),
    ...(enums && { enums }),
  };
}

function namedParameter(parameter) {
  const [, name, description] = /^(\S+?)：(.+)$/s.exec(parameter.description ?? '') ?? [];
  if (!name) throw new Error(`functions.json: @param ${parameter.name} needs "中文名：说明"`);
  return { ...parameter, name, description };
}

/**
 * The metadata in another language. Ids, types and order stay; every text must be given, so that nothing is left
 * untranslated. `texts` is the registry of that language: id → name, description, parameters as [name, description].
 */
export function localised(metadata, texts) {
  return {
    ...metadata,
    functions: metadata.functions.map((declared) => {
      const text = texts[declared.id];
      if (text?.parameters.length !== declared.parameters.length) {
        throw new Error(`${declared.id}: texts do not match its parameters`);
      }
      return {
        ...declared,
        name: text.name,
        description: text.description,
        parameters: declared.parameters.map((parameter, index) => {
          const [name, description] = text.parameters[index];
          return { ...parameter, name, description };
        }),
      };
    }),
  };
}
