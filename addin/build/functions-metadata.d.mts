export interface MetadataParameter {
  readonly name: string;
  readonly description: string;
  readonly type?: string;
  readonly optional?: boolean;
  readonly dimensionality?: 'scalar' | 'matrix';
}

export interface MetadataFunction {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly options?: Readonly<Record<string, boolean>>;
  readonly parameters: readonly MetadataParameter[];
  readonly result: { readonly type?: string; readonly dimensionality?: 'scalar' | 'matrix' };
}

/** functions.json. https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-json */
export interface Metadata {
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly MetadataFunction[];
  readonly enums?: readonly unknown[];
}

/** The texts of one function in another language. */
export interface FunctionTexts {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly (readonly [name: string, description: string])[];
}

export function functionFiles(folder: string): string[];
export function functionsMetadata(folder: string): Promise<Metadata>;
export function localised(metadata: Metadata, texts: Readonly<Record<string, FunctionTexts>>): Metadata;
