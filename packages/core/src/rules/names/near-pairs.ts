import { distanceWithin } from './edit-distance';

/** Two edits: three segments, of which at least one stays whole. */
const EDITS = 2;
const SEGMENTS = EDITS + 1;
const BASE = 0x01000193;

/**
 * All pairs of texts within two edits of each other, as indices, the smaller first (分段连接). A text within two edits
 * of another keeps one of its three segments whole and nearly in place, so that only texts that share a segment are
 * compared: linear but for names that really are alike. After the partition-based join of Li, Deng and Feng, "Pass-Join"
 * (VLDB 2011).
 */
export function nearPairs(texts: readonly string[]): readonly (readonly [number, number])[] {
  const order = texts.map((_, index) => index).sort((a, b) => lengthOf(a) - lengthOf(b) || a - b);
  const index = new Map<number, number[]>();
  const low = Int32Array.from(texts, (text) => maskOf(text, 0));
  const high = Int32Array.from(texts, (text) => maskOf(text, 1));
  const pairs: [number, number][] = [];
  const short: number[] = [];
  // For each text the last one that it was compared with.
  const met = new Int32Array(texts.length).fill(-1);
  const hashes = new Uint32Array(1 + longest(texts));
  const powers = powersUpTo(hashes.length);

  for (const current of order) {
    const text = texts[current] ?? '';
    prefixHashes(text, hashes);
    // Too short to be cut into segments: met one by one by what is about as short.
    if (text.length <= SEGMENTS - 1 + EDITS) for (const other of short) compare(other, current);
    if (text.length < SEGMENTS) {
      short.push(current);
      continue;
    }
    for (let length = Math.max(SEGMENTS, text.length - EDITS); length <= text.length; length++)
      probe(text, current, length);
    for (let segment = 0; segment < SEGMENTS; segment++) {
      const [start, end] = segmentOf(text.length, segment);
      const key = keyOf(text.length, segment, hashOf(start, end));
      const known = index.get(key);
      if (known) known.push(current);
      else index.set(key, [current]);
    }
  }
  return pairs;

  function lengthOf(at: number): number {
    return texts[at]?.length ?? 0;
  }

  /** Looks up each segment that a text of that length would have, wherever two edits may have moved it to. */
  function probe(text: string, current: number, length: number): void {
    const longer = text.length - length;
    for (let segment = 0; segment < SEGMENTS; segment++) {
      const [start, end] = segmentOf(length, segment);
      const first = Math.max(0, start - ((EDITS - longer) >> 1));
      const last = Math.min(text.length - (end - start), start + ((EDITS + longer) >> 1));
      for (let at = first; at <= last; at++) {
        for (const other of index.get(keyOf(length, segment, hashOf(at, at + end - start))) ?? [])
          compare(other, current);
      }
    }
  }

  function compare(other: number, current: number): void {
    if (met[other] === current) return;
    met[other] = current;
    // Two edits change at most four kinds of characters: two gone, two new.
    if (differing(low, other, current) + differing(high, other, current) > 2 * EDITS) return;
    if (distanceWithin(texts[other] ?? '', texts[current] ?? '', EDITS) === undefined) return;
    pairs.push(other < current ? [other, current] : [current, other]);
  }

  function hashOf(start: number, end: number): number {
    return ((hashes[end] ?? 0) - Math.imul(hashes[start] ?? 0, powers[end - start] ?? 1)) >>> 0;
  }
}

/** Start and end of a segment of a text of that length: as even as can be. */
function segmentOf(length: number, segment: number): readonly [number, number] {
  return [Math.floor((segment * length) / SEGMENTS), Math.floor(((segment + 1) * length) / SEGMENTS)];
}

/** Equal segments give equal keys; that unequal ones may too costs a comparison, no more. */
function keyOf(length: number, segment: number, hash: number): number {
  return (hash ^ Math.imul(length * SEGMENTS + segment + 1, 0x9e3779b1)) & 0x3fffffff;
}

function prefixHashes(text: string, into: Uint32Array): void {
  for (let i = 0; i < text.length; i++) into[i + 1] = Math.imul(into[i] ?? 0, BASE) + text.charCodeAt(i) + 1;
}

function powersUpTo(count: number): Uint32Array {
  const powers = new Uint32Array(count).fill(1);
  for (let i = 1; i < count; i++) powers[i] = Math.imul(powers[i - 1] ?? 1, BASE);
  return powers;
}

function longest(texts: readonly string[]): number {
  return texts.reduce((most, { length }) => Math.max(most, length), 0);
}

/** The characters of a text as bits of a word: of 64 sorts of characters the first or the second half. */
function maskOf(text: string, half: number): number {
  let mask = 0;
  for (let i = 0; i < text.length; i++) {
    const sort = Math.imul(text.charCodeAt(i), 0x9e3779b1) >>> 26;
    if (sort >>> 5 === half) mask |= 1 << (sort & 31);
  }
  return mask;
}

/** In how many bits two masks differ. */
function differing(masks: Int32Array, a: number, b: number): number {
  return bits((masks[a] ?? 0) ^ (masks[b] ?? 0));
}

function bits(word: number): number {
  let left = word - ((word >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
