/** Colours of a text; each leaves it as it is where colours are off. */
export interface Paint {
  strong(text: string): string;
  faint(text: string): string;
  error(text: string): string;
  warning(text: string): string;
  info(text: string): string;
}

// ECMA-48 SGR: bold, faint, red, yellow, cyan; 0 resets.
const CODES = { strong: 1, faint: 2, error: 31, warning: 33, info: 36 } as const;

/** The colours, on or off. */
export function paintWith(colour: boolean): Paint {
  const painter = (code: number) => (text: string) =>
    colour && text !== '' ? `\u001b[${code}m${text}\u001b[0m` : text;
  return {
    strong: painter(CODES.strong),
    faint: painter(CODES.faint),
    error: painter(CODES.error),
    warning: painter(CODES.warning),
    info: painter(CODES.info),
  };
}
