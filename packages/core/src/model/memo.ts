/** Answers kept at most: a column of names or codes gains nothing from more. */
const LIMIT = 20_000;

/** A function of text that remembers its answers, up to a bound: ledgers say the same few things in every row. */
export function memo<T>(of: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined || known.has(text)) return found as T;
    const answer = of(text);
    if (known.size < LIMIT) known.set(text, answer);
    return answer;
  };
}
