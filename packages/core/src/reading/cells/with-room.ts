type Numbers = Float64Array | Int32Array;

/** Room for so many numbers: the same array, or a larger one with what it holds. Nobody knows how long a sheet will be. */
export function withRoom<N extends Numbers>(numbers: N, length: number): N {
  if (length <= numbers.length) return numbers;
  const larger = Math.max(length, Math.ceil(numbers.length * 1.5));
  const grown = (numbers instanceof Float64Array ? new Float64Array(larger) : new Int32Array(larger)) as N;
  grown.set(numbers);
  return grown;
}
