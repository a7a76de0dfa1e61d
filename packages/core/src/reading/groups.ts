import type { Subheading } from './layout/table-layout';

/** The sub-headings that each record stands under, outer to inner, joined by `/`; empty when the table has none. */
export function groupsOf(
  subheadings: readonly Subheading[],
  dataRows: readonly number[],
): readonly (string | undefined)[] {
  if (subheadings.length === 0) return [];
  const groups: (string | undefined)[] = [];
  let open: Subheading[] = [];
  let next = 0;
  let text: string | undefined;
  for (const row of dataRows) {
    for (let heading = subheadings[next]; heading && heading.row < row; heading = subheadings[++next]) {
      const { level } = heading;
      open = [...open.filter((outer) => outer.level < level), heading];
      text = open.map((each) => each.text).join('/');
    }
    groups.push(text);
  }
  return groups;
}
