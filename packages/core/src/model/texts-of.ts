import type { TextColumn } from './column';

/** The texts of a column by record index. */
export function textsOf(column: TextColumn): readonly string[] {
  return Array.from(column.codes, (code) => column.texts.at(code));
}

/** What a function says of a record's text. A text that repeats is judged once. */
export function judgeTexts<T>(
  { codes, texts }: TextColumn,
  judge: (text: string) => T,
): (record: number) => T {
  const judged = new Array<T>(texts.size);
  const known = new Uint8Array(texts.size);
  return (record) => {
    const code = codes[record] ?? 0;
    if (known[code] === 0) {
      known[code] = 1;
      judged[code] = judge(texts.at(code));
    }
    return judged[code] as T;
  };
}
