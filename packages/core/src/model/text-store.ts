/** Texts that are joined into one: a million small strings would weigh more by their heads than by what they say. */
const CHUNK = 4096;

interface Chunk {
  readonly joined: string;
  /** Where each text starts, and one more: where the last one ends. */
  readonly starts: Uint32Array;
}

/**
 * Texts by number (文本库), in the order in which they came; 0 is the empty text. A store that packs joins full chunks
 * of them into one string each: a third of the memory, at the cost of cutting a text out when it is asked for. That
 * pays where nobody else holds the strings; where the sheet is held as well, they are shared with it and not packed.
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
    return chunk ? chunk.joined.slice(chunk.starts[within], chunk.starts[within + 1]) : '';
  }

  private pack(): void {
    const starts = new Uint32Array(CHUNK + 1);
    this.open.forEach((text, index) => (starts[index + 1] = (starts[index] ?? 0) + text.length));
    this.chunks.push({ joined: this.open.join(''), starts });
    this.first += CHUNK;
    this.open = [];
  }
}
