/** A group that is told by words or codes (归类): its name, and what belongs to it. */
export interface NamedGroup {
  readonly name: string;
  readonly words: readonly string[];
}

/** What belongs to none of the groups. */
export const OTHERS = '其他';

const CODE = /^[A-Z]\d*$/;

/** Reads “产业：C30/关键词” from a policy; what has no colon is a group told by its own name. */
export function namedGroups(lines: readonly string[]): readonly NamedGroup[] {
  return lines.map((line) => {
    const [name = '', words = name] = line.normalize('NFKC').split(/:(.*)/s);
    return {
      name: name.trim(),
      words: words
        .split('/')
        .map((word) => word.trim())
        .filter(Boolean),
    };
  });
}

/** The group of a record: the first of which a code is the beginning of its industry code, or a word stands in a text. */
export function groupNameOf(groups: readonly NamedGroup[], text: string, code = ''): string {
  const found = groups.find(({ words }) =>
    words.some((word) => (CODE.test(word) ? code.startsWith(word) : text.includes(word))),
  );
  return found?.name ?? OTHERS;
}
