/** Where all our functions live in Excel. */
export const NAMESPACE = 'ZS';

/** The functions by every name that they go by: the id, and the names in each language. */
export interface FunctionNames {
  /** The id of a name in any case; undefined where no function is called so. */
  idOf(name: string): string | undefined;
  /** The name by which this Excel knows an id. */
  nameOf(id: string): string;
}

/** `current`: id → name in the language of this Excel; `others`: the names in other languages. */
export function functionNames(
  current: Readonly<Record<string, string>>,
  ...others: readonly Readonly<Record<string, string>>[]
): FunctionNames {
  const ids = new Map<string, string>();
  for (const names of [current, ...others]) {
    for (const [id, name] of Object.entries(names)) {
      ids.set(id.toUpperCase(), id);
      ids.set(name.toUpperCase(), id);
    }
  }
  return {
    idOf: (name) => ids.get(name.toUpperCase()),
    nameOf: (id) => current[id] ?? id,
  };
}
