/** A page of docs/: path → Markdown. */
export type Page = readonly [path: string, markdown: string];

/** A Markdown table; cells may hold anything, since pipes and line breaks are escaped. */
export function table(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', '<br>')).join(' | ')} |`;
  return [line(heading), line(heading.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A list of sentences; the word for none where there are none. */
export function list(items: readonly string[], none = '无'): string {
  return items.length > 0 ? items.map((item) => `- ${item}`).join('\n') : none;
}
