import type { Undone, WrittenCell } from '../../formula-port';
import { readContents } from './cell-contents';
import { putBack } from './put-back';

/** Puts back what cells held before, except those that somebody changed since. */
export async function undoCells(
  context: Excel.RequestContext,
  written: readonly WrittenCell[],
): Promise<Undone> {
  const contents = await readContents(
    context,
    written.map(({ cell }) => cell),
  );
  const untouched = written.filter(({ formula }, index) => sameFormula(contents[index]?.formula, formula));
  putBack(context, untouched);
  await context.sync();
  const changed = written.filter((each) => !untouched.includes(each)).map(({ cell }) => cell);
  return { restored: untouched.length, changed };
}

/** Excel may give back a formula with names in another case, or with the @ of an implicit intersection. */
function sameFormula(one: string | null | undefined, other: string): boolean {
  const bare = (formula: string) => formula.replaceAll('@', '').replace(/\s+/g, '').toUpperCase();
  return typeof one === 'string' && bare(one) === bare(other);
}
