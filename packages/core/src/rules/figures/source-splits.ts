import type { Records } from '../../model/records';

/** A total that the header splits into parts (合计 | 其中：我方 | 合作方): columns of the sheet. */
export interface SourceSplit {
  readonly name: string;
  readonly whole: number;
  readonly parts: readonly number[];
  readonly unit: string | null;
}

const SUM = /^(?:合计|小计|总计|总额|共计)$/;

interface Leaf {
  readonly column: number;
  readonly path: readonly string[];
}

/** The totals of a header in two or three rows, each with the columns beside it that it is the sum of. */
export function sourceSplits({ mapping, unmapped }: Records): readonly SourceSplit[] {
  const units = new Map(mapping.map(({ column, unit }) => [column, unit]));
  const leaves: Leaf[] = [...mapping, ...unmapped]
    .sort((a, b) => a.column - b.column)
    .map(({ column, header }) => ({
      column,
      path: header.split('/').map((level) => level.replace(/\s+/g, '')),
    }));
  return leaves.flatMap(({ column, path }): SourceSplit[] => {
    if (path.length < 2 || !SUM.test(path.at(-1) ?? '')) return [];
    const group = path.slice(0, -1);
    const beside = leaves.filter(
      (leaf) => leaf.column !== column && group.every((level, depth) => leaf.path[depth] === level),
    );
    const parts = partsOf(beside, group.length);
    return parts.length < 2
      ? []
      : [{ name: group.join(''), whole: column, parts, unit: units.get(column) ?? null }];
  });
}

/** Of each column beside the total: itself, or for a group of its own the subtotal of that group, else all of it. */
function partsOf(beside: readonly Leaf[], depth: number): readonly number[] {
  const children = new Map<string, Leaf[]>();
  for (const leaf of beside) {
    const name = leaf.path[depth] ?? '';
    children.set(name, [...(children.get(name) ?? []), leaf]);
  }
  return [...children.values()].flatMap((leaves) => {
    const subtotal = leaves.find(({ path }) => path.length > depth + 1 && SUM.test(path.at(-1) ?? ''));
    return subtotal ? [subtotal.column] : leaves.map(({ column }) => column);
  });
}

/** A split of money by where it comes from, as against one of counts or by industry. */
export function namesMoney(name: string): boolean {
  return /资金|到位|到资|投资/.test(name) && !/个数|项目数/.test(name);
}
