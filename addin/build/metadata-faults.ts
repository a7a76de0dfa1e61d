import type { Metadata, MetadataFunction } from './functions-metadata.mjs';

/** A parameter as it was published: clients cache ids and the order of parameters, so neither may ever change. */
export interface PublishedParameter {
  readonly name: string;
  readonly optional: boolean;
  readonly matrix: boolean;
}
export type Published = Readonly<Record<string, readonly PublishedParameter[]>>;

/** What functions.json, its sources and the registration say together. */
export interface Declared {
  readonly metadata: Metadata;
  readonly published: Published;
  /** The text of each file that declares a function, by path. */
  readonly sources: Readonly<Record<string, string>>;
  /** The ids under which functions are associated. */
  readonly associated: readonly string[];
}

const SHORTEST_NAME = 3;

/** Everything that would break a cell in use, or never reach one, in a sentence each; none where all is well. */
export function metadataFaults({ metadata, published, sources, associated }: Declared): readonly string[] {
  const declared = new Map(metadata.functions.map((each) => [each.id, each]));
  return [
    ...Object.entries(published).flatMap(([id, before]) => againstPublished(id, before, declared.get(id))),
    ...[...declared.keys()]
      .filter((id) => !Object.hasOwn(published, id))
      .map((id) => `${id} belongs into published-functions.golden.json`),
    ...metadata.functions
      .filter(({ name }) => [...name].length < SHORTEST_NAME)
      .map(({ id, name }) => `${id} is called ${name}: a name has three characters or more`),
    ...[...declared.keys()].filter((id) => !associated.includes(id)).map((id) => `${id} is not associated`),
    ...associated.filter((id) => !declared.has(id)).map((id) => `${id} is associated and not declared`),
    ...Object.entries(sources).flatMap(([path, source]) => inSource(path, source)),
  ];
}

function againstPublished(
  id: string,
  before: readonly PublishedParameter[],
  declared: MetadataFunction | undefined,
): readonly string[] {
  if (!declared) return [`${id} was published and is gone`];
  const now = declared.parameters.map(({ name, optional = false, dimensionality }) => ({
    name,
    optional,
    matrix: dimensionality === 'matrix',
  }));
  const changed = before.findIndex((parameter, index) => !same(parameter, now[index]));
  if (changed >= 0)
    return [
      `${id}: parameter ${changed + 1}, published as ${before[changed]?.name}, is ${now[changed]?.name}`,
    ];
  return now
    .slice(before.length)
    .filter(({ optional }) => !optional)
    .map(({ name }) => `${id}: ${name} is new and has to be optional`);
}

function same(one: PublishedParameter, other: PublishedParameter | undefined): boolean {
  return one.name === other?.name && one.optional === other.optional && one.matrix === other.matrix;
}

/** An arrow would be left out of functions.json without a word. */
function inSource(path: string, source: string): readonly string[] {
  const tags = source.match(/@customfunction/g)?.length ?? 0;
  const exported = [...source.matchAll(/^export (?:async )?(\w+) (\w+)/gm)].map(
    ([, what = '', name = '']) => `${what} ${name}`,
  );
  const [first = '', second, ...others] = exported;
  const right = first.startsWith('function ') && second === 'const entry' && others.length === 0;
  return [
    ...(tags === 1 ? [] : [`${path} declares ${tags} functions: one a file`]),
    ...(right ? [] : [`${path} exports ${exported.join(', ')}: a function, not an arrow, and its entry`]),
  ];
}
