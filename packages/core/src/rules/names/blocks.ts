import { RepeatedHashes } from '../../model/repeated-hashes';

/**
 * Records that share a hash (分块), two or more together, each block in order; a hash of 0 leaves the record out. Records
 * whose hashes merely collide may share a block, so that what is compared in it is to be compared in full. Most records
 * share nothing, and get no place in a table.
 */
export function blocksOf(length: number, hashAt: (record: number) => number): readonly (readonly number[])[] {
  const hashes = new Uint32Array(length);
  const repeated = new RepeatedHashes(length);
  for (let record = 0; record < length; record++) {
    const hash = hashAt(record);
    hashes[record] = hash;
    if (hash !== 0) repeated.add(hash);
  }
  const blocks = new Map<number, number[]>();
  for (let record = 0; record < length; record++) {
    const hash = hashes[record] ?? 0;
    if (hash === 0 || !repeated.has(hash)) continue;
    const block = blocks.get(hash);
    if (block) block.push(record);
    else blocks.set(hash, [record]);
  }
  return [...blocks.values()].filter((block) => block.length > 1);
}

/** A 32-bit hash of an amount in 分; 0 for none. */
export function hashOfAmount(fen: number): number {
  return fen > 0 ? (Math.imul(fen % 0x100000000, 0x9e3779b1) ^ Math.floor(fen / 0x100000000)) >>> 0 || 1 : 0;
}
