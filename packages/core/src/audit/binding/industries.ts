/** Industries 行业 with those that they lie within. */
const WITHIN: readonly (readonly [RegExp, RegExp])[] = [
  [/(?<!非)工业|建筑业/u, /第?二产业?|工业和建筑业/u],
  [/制造业/u, /第?二产业?|(?:规上|规模以上)?工业/u],
  [/服务业|房地产业?|商贸|文旅/u, /第?三产业?/u],
  [/出口|进口/u, /进出口/u],
];

/** Whether the words of a figure name an industry that lies within the one that those of another name. */
export const isWithinIndustry = (words: string, wider: string): boolean =>
  WITHIN.some(
    ([inner, outer]) =>
      inner.test(words) && outer.test(wider) && !outer.test(words) && !inner.test(wider.replace(outer, '')),
  );
