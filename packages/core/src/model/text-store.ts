/** Texts that are packed together: a million small strings would weigh more by their heads than by what they say. */
const CHUNK = 4096;
/** Units that are made a string in one call. */
const AT_ONCE = 8192;

/** Texts as UTF-16 units, or as bytes where that is enough, outside the heap: the engine lets garbage grow with what the heap holds. */
interface Chunk {
  readonly units: Uint8Array | Uint16Array;
  /** Where each text starts, and one more: where the last one ends. */
  readonly starts: Uint32Array;
}

/**
 * Texts by number (文本库), in the order in which they came; 0 is the empty text. A store that packs keeps full chunks
 * of them as bare units: a third of the memory, at the cost of making a text anew when it is asked for. That pays where
 * nobody else holds the strings; where the sheet is held as well, they are shared with it and not packed.
 */
export class TextStore {
  private readonly chunks: Chunk[] = [];
  private open: string[] = [''];
  /** Number of the first text that is not packed. */
  private first = 0;

  constructor(private readonly packs: boolean) {}

  /** How many texts there are, the empty one among them. */
  get size(): number {
    return this.first + this.open.length;
  }

  /** Adds a text and gives its number. */
  add(text: string): number {
    const number = this.first + this.open.push(text) - 1;
    if (this.packs && this.open.length === CHUNK) this.pack();
    return number;
  }

  /** The text of a number; '' for a number that was never given. */
  at(number: number): string {
    if (number >= this.first) return this.open[number - this.first] ?? '';
    const chunk = this.chunks[Math.floor(number / CHUNK)];
    const within = number % CHUNK;
    return chunk ? textIn(chunk.units, chunk.starts[within] ?? 0, chunk.starts[within + 1] ?? 0) : '';
  }

  private pack(): void {
    const starts = new Uint32Array(CHUNK + 1);
    this.open.forEach((text, index) => (starts[index + 1] = (starts[index] ?? 0) + text.length));
    const Units = this.open.every(isNarrow) ? Uint8Array : Uint16Array;
    const units = new Units(starts[CHUNK] ?? 0);
    this.open.forEach((text, index) => {
      const start = starts[index] ?? 0;
      for (let at = 0; at < text.length; at++) units[start + at] = text.charCodeAt(at);
    });
    this.chunks.push({ units, starts });
    this.first += CHUNK;
    this.open = [];
  }
}

function isNarrow(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0xff) return false;
  return true;
}

function textIn(units: Chunk['units'], start: number, end: number): string {
  if (end - start > AT_ONCE)
    return textIn(units, start, start + AT_ONCE) + textIn(units, start + AT_ONCE, end);
  // A plain array is made a string many times faster than a view of the units.
  const codes = new Array<number>(end - start);
  for (let at = start; at < end; at++) codes[at - start] = units[at] ?? 0;
  return String.fromCharCode(...codes);
}
