/** How many lines a text takes in a column of a width: Chinese characters are two letters wide. */
export function linesOf(text: string | number, width: number): number {
  const letters = [...String(text)].reduce((sum, letter) => sum + (letter > '\u00ff' ? 2 : 1), 0);
  return Math.max(1, Math.ceil(letters / (width - 1)));
}
