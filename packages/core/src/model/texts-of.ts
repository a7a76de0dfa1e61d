import type { TextColumn } from './column';

/** The texts of a column by record index. */
export function textsOf(column: TextColumn): readonly string[] {
  return Array.from(column.codes, (code) => column.texts.at(code));
}

/** What a function says of each record's text, by record index. A text that repeats is judged once. */
export function judgeTexts<T>({ codes, texts }: TextColumn, judge: (text: string) => T): readonly T[] {
  const judged = new Array<T>(texts.size);
  const known = new Uint8Array(texts.size);
  const answers = new Array<T>(codes.length);
  for (let record = 0; record < codes.length; record++) {
    const code = codes[record] ?? 0;
    if (known[code] === 0) {
      known[code] = 1;
      judged[code] = judge(texts.at(code));
    }
    answers[record] = judged[code] as T;
  }
  return answers;
}
