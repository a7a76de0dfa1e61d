import type { FieldKey } from '../../model/field';
import { THRESHOLD, type Choice } from './choices';

/** What tells the columns of one meaning apart where a table has a row of them: the month, the indicator. */
const APART: Partial<Record<FieldKey, (choice: Choice) => string | undefined>> = {
  fundsMonth: ({ seen }) => /(?<!\d)1?\d(?=月)/.exec(seen.heading.levels.at(-1)?.whole ?? '')?.[0],
  target: ({ seen }) => seen.heading.levels.map(({ whole }) => whole).join('/') || undefined,
};

/**
 * The columns that carry a meaning beside the one that was taken for it (同义系列): 到位 month by month, 目标 indicator by
 * indicator. Two columns that nothing tells apart are no series, and are asked about.
 */
export function seriesOf(
  choices: readonly Choice[],
  taken: ReadonlyMap<FieldKey, Choice>,
  given: ReadonlyMap<number, Choice>,
): ReadonlySet<Choice> {
  const series = new Set<Choice>();
  const columns = new Set(given.keys());
  for (const [field, apart] of Object.entries(APART) as [
    FieldKey,
    (choice: Choice) => string | undefined,
  ][]) {
    const first = taken.get(field);
    const known = new Set([first && apart(first)]);
    if (known.has(undefined)) continue;
    for (const choice of choices) {
      const { column } = choice.seen.heading;
      const name = apart(choice);
      if (choice.field !== field || choice.confidence < THRESHOLD || columns.has(column)) continue;
      if (name === undefined || known.has(name)) continue;
      known.add(name);
      columns.add(column);
      series.add(choice);
    }
  }
  return series;
}
