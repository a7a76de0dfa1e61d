/** Full-width and variant characters with the plain one that they stand for. Every pair has the same length. */
const VARIANTS: Readonly<Record<string, string>> = {
  '．': '.',
  '﹒': '.',
  '％': '%',
  '﹪': '%',
  '：': ':',
  '∶': ':',
  '（': '(',
  '）': ')',
  '﹙': '(',
  '﹚': ')',
  '；': ';',
  '！': '!',
  '？': '?',
  '－': '-',
  '−': '-',
  '﹣': '-',
  '–': '-',
  '—': '-',
  '～': '~',
  '〜': '~',
  '\u00a0': ' ',
  '\u3000': ' ',
  '\t': ' ',
  '＋': '+',
};

/** The text with digits and punctuation in one form. It keeps its length, so that offsets stay true. */
export function plainCharacters(text: string): string {
  const pieces: string[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    const code = text.charCodeAt(at);
    if (code >= 0xff10 && code <= 0xff19) pieces.push(String.fromCharCode(code - 0xff10 + 0x30));
    else if (char === ',' && !(isDigit(text.charAt(at - 1)) && isDigit(text.charAt(at + 1))))
      pieces.push('，');
    else pieces.push(VARIANTS[char] ?? char);
  }
  return pieces.join('');
}

export const isDigit = (char: string): boolean => char >= '0' && char <= '9' && char.length === 1;
