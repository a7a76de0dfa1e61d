/** The words of a list typed with white space between them. */
export function words(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}
