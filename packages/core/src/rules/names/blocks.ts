/** Records fit into 21 bits beside a 32-bit key: a double keeps 53. */
const RECORDS = 2 ** 21;

/**
 * Records that share a key (分块), two or more together. Keys are hashes: records that merely collide may share a
 * block, so that what is compared in it is to be compared in full. Sorting numbers takes the place of a map of texts,
 * which a million of them would make large.
 */
export function* blocksOf(
  length: number,
  keyOf: (record: number) => number | undefined,
): Generator<readonly number[]> {
  const packed = new Float64Array(length);
  let count = 0;
  for (let record = 0; record < Math.min(length, RECORDS); record++) {
    const key = keyOf(record);
    if (key !== undefined) packed[count++] = (key >>> 0) * RECORDS + record;
  }
  const sorted = packed.subarray(0, count).sort();
  for (let start = 0; start < count;) {
    const key = keyAt(start);
    let end = start + 1;
    while (end < count && keyAt(end) === key) end++;
    if (end - start > 1) yield Array.from(sorted.subarray(start, end), (value) => value % RECORDS);
    start = end;
  }

  function keyAt(at: number): number {
    return Math.floor((sorted[at] ?? 0) / RECORDS);
  }
}

/** A 32-bit hash of a text; undefined for an empty one. */
export function hashOfText(text: string): number | undefined {
  if (text === '') return undefined;
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** A 32-bit hash of an amount in 分; undefined for none. */
export function hashOfAmount(fen: number): number | undefined {
  return fen > 0
    ? (Math.imul(fen % 0x100000000, 0x9e3779b1) ^ Math.floor(fen / 0x100000000)) >>> 0
    : undefined;
}
