/** A column of doubles of which nobody knows yet how long it will be. */
export class GrowingNumbers {
  private numbers = new Float64Array(1024);
  private length = 0;

  add(more: Float64Array): void {
    const needed = this.length + more.length;
    if (needed > this.numbers.length) {
      const grown = new Float64Array(Math.max(needed, Math.ceil(this.numbers.length * 1.5)));
      grown.set(this.numbers.subarray(0, this.length));
      this.numbers = grown;
    }
    this.numbers.set(more, this.length);
    this.length = needed;
  }

  copy(): GrowingNumbers {
    const copy = new GrowingNumbers();
    copy.add(this.close());
    return copy;
  }

  /** The numbers so far. */
  close(): Float64Array {
    return this.numbers.subarray(0, this.length);
  }
}
