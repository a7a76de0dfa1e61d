/**
 * Records that share a key (分块), two or more together, each block in order. Keys are hashes: records that merely
 * collide may share a block, so that what is compared in it is to be compared in full. Tables of numbers take the
 * place of a map of texts, which a million of them would make large.
 */
export function* blocksOf(
  length: number,
  keyOf: (record: number) => number | undefined,
): Generator<readonly number[]> {
  const bits = Math.ceil(Math.log2(2 * length + 2));
  const capacity = 2 ** bits;
  const keys = new Uint32Array(capacity);
  // By slot the last record of its key, by record the one before it; 0 is none, and records count from 1.
  const last = new Int32Array(capacity);
  const before = new Int32Array(length + 1);
  const shared = new Set<number>();
  for (let record = 0; record < length; record++) {
    const key = keyOf(record);
    if (key === undefined) continue;
    // The high bits: of amounts in whole 万元 the low ones are all alike.
    let slot = Math.imul(key, 0x9e3779b1) >>> (32 - bits);
    while (last[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & (capacity - 1);
    const earlier = last[slot] ?? 0;
    if (earlier !== 0) shared.add(slot);
    before[record + 1] = earlier;
    keys[slot] = key;
    last[slot] = record + 1;
  }
  for (const slot of shared) {
    const block: number[] = [];
    for (let at = last[slot] ?? 0; at !== 0; at = before[at] ?? 0) block.push(at - 1);
    yield block.reverse();
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
