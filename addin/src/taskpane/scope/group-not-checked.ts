import type { NotChecked } from '@zhaoshang/core';

/** A rule that could not run for one reason, on some sheets; no sheet means the workbook. */
export interface NotCheckedGroup {
  readonly rule: string;
  readonly name: string;
  readonly why: string;
  readonly sheets: readonly string[];
}

/** What was not checked, the sheets of the same rule and reason together. */
export function groupNotChecked(notChecked: readonly NotChecked[]): readonly NotCheckedGroup[] {
  const groups = new Map<string, { rule: string; name: string; why: string; sheets: string[] }>();
  for (const { rule, name, sheet, why } of notChecked) {
    const key = `${rule}\0${why}`;
    const group = groups.get(key) ?? { rule, name, why, sheets: [] };
    groups.set(key, group);
    if (sheet !== undefined) group.sheets.push(sheet);
  }
  return [...groups.values()];
}
