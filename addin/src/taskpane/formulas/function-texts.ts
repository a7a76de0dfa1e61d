import { chineseNames } from '../../functions/names';
import { functionNames, type FunctionNames } from '../../formulas/function-names';

/** A parameter as Excel shows it. */
export interface ParameterText {
  readonly name: string;
  readonly description: string;
  readonly optional: boolean;
  /** What may be chosen; empty where anything may be given. */
  readonly choices: readonly string[];
}

/** A function as Excel shows it in the language of its interface. */
export interface FunctionText {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterText[];
}

interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly optional?: boolean;
      readonly customEnumId?: string;
    }[];
  }[];
  readonly enums?: readonly {
    readonly id: string;
    readonly values: readonly { readonly stringValue: string }[];
  }[];
}

/** The functions of this Excel: their texts by id, and the names that they go by. */
export interface FunctionTexts {
  readonly texts: ReadonlyMap<string, FunctionText>;
  readonly names: FunctionNames;
}

/**
 * Reads the metadata that Excel itself has read: English Excel the English file, every other the Chinese one, as the
 * manifest says.
 */
export async function loadFunctionTexts(language: string): Promise<FunctionTexts> {
  const file = language === 'en-US' ? 'functions.en-US.json' : 'functions.json';
  const response = await fetch(new URL(file, document.baseURI));
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return functionTexts((await response.json()) as Metadata);
}

export function functionTexts({ functions, enums = [] }: Metadata): FunctionTexts {
  const choices = new Map(enums.map(({ id, values }) => [id, values.map(({ stringValue }) => stringValue)]));
  const texts = functions.map(({ id, name, description, parameters }): FunctionText => ({
    id,
    name,
    description,
    parameters: parameters.map((parameter) => ({
      name: parameter.name,
      description: parameter.description,
      optional: parameter.optional ?? false,
      choices: choices.get(parameter.customEnumId ?? '') ?? [],
    })),
  }));
  const current = Object.fromEntries(texts.map(({ id, name }) => [id, name]));
  return {
    texts: new Map(texts.map((text) => [text.id, text])),
    names: functionNames(current, chineseNames),
  };
}
