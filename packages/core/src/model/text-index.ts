/**
 * Texts numbered as they come (文本编号): the same text has the same number, from 0. It keeps numbers and no texts, which
 * a hundred thousand of them would make heavy: whoever asks knows where a numbered text stands.
 */
export class TextIndex {
  private count = 0;
  private hashes = new Int32Array(1024);
  /** Open addressing, at most half full: the number of a text, one up; 0 is a free place. */
  private places = new Int32Array(2048);

  /** `textAt` gives the text of a number that was given. */
  constructor(private readonly textAt: (number: number) => string) {}

  /** How many different texts there are. */
  get size(): number {
    return this.count;
  }

  /** The number of a text, new or known. */
  numberOf(text: string): number {
    const hash = hashOf(text);
    const mask = this.places.length - 1;
    let place = hash & mask;
    for (let held = this.places[place] ?? 0; held > 0; held = this.places[place] ?? 0) {
      if (this.hashes[held - 1] === hash && this.textAt(held - 1) === text) return held - 1;
      place = (place + 1) & mask;
    }
    const number = this.count++;
    this.places[place] = number + 1;
    this.hashes[number] = hash;
    if (this.count === this.hashes.length) this.grow();
    return number;
  }

  private grow(): void {
    const hashes = new Int32Array(this.hashes.length * 2);
    hashes.set(this.hashes);
    this.hashes = hashes;
    this.places = new Int32Array(hashes.length * 2);
    const mask = this.places.length - 1;
    for (let number = 0; number < this.count; number++) {
      let place = (hashes[number] ?? 0) & mask;
      while (this.places[place] !== 0) place = (place + 1) & mask;
      this.places[place] = number + 1;
    }
  }
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  // The low bits choose the place: let the high ones, which the last characters reach, take part.
  return hash ^ (hash >>> 15);
}
