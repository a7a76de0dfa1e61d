/** Places a hash: at 16 a hash, one in sixteen that occurs once is taken for a repeated one. */
const PLACES_EACH = 16;
const MOST_BITS = 28;

/**
 * Which of many 32-bit hashes may occur more than once (重复的散列): two bits a place in place of a table of hashes. What
 * repeats is never missed; what it takes for repeated is to be compared in full.
 */
export class RepeatedHashes {
  private readonly shift: number;
  private readonly once: Uint32Array;
  private readonly again: Uint32Array;

  /** `expected` hashes will be added, or about as many. */
  constructor(expected: number) {
    const bits = Math.min(MOST_BITS, Math.ceil(Math.log2(PLACES_EACH * (expected + 2))));
    this.shift = 32 - bits;
    this.once = new Uint32Array(2 ** (bits - 5));
    this.again = new Uint32Array(2 ** (bits - 5));
  }

  add(hash: number): void {
    const place = this.placeOf(hash);
    const [word, bit] = [place >>> 5, 1 << (place & 31)];
    if (((this.once[word] ?? 0) & bit) === 0) this.once[word] = (this.once[word] ?? 0) | bit;
    else this.again[word] = (this.again[word] ?? 0) | bit;
  }

  has(hash: number): boolean {
    const place = this.placeOf(hash);
    return ((this.again[place >>> 5] ?? 0) & (1 << (place & 31))) !== 0;
  }

  /** The high bits: of amounts in whole 万元 the low ones are all alike. */
  private placeOf(hash: number): number {
    return Math.imul(hash, 0x9e3779b1) >>> this.shift;
  }
}
