/** The year that a sheet's name or title states (2022年签约项目台账); of several the last; undefined when none. */
export function statedYear(...texts: readonly string[]): number | undefined {
  for (const text of texts) {
    const years = [...text.normalize('NFKC').matchAll(/(?<!\d)(20\d\d)(?:年|[-—~至/.]|(?!\d))/g)];
    const last = years.at(-1)?.[1];
    if (last !== undefined) return Number(last);
  }
  return undefined;
}
