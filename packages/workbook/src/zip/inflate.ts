import { Inflate } from 'fflate';
import { ZipFault } from './zip-fault';

// Deflate makes at most 1,032 bytes of one: a slice of this size overshoots by no more than 16 MB before it is counted.
const SLICE = 16 * 1024;

/** Inflates to exactly `size` bytes; throws {@link ZipFault} as soon as there are more, or when there are fewer. */
export function inflateExactly(compressed: Uint8Array, size: number): Uint8Array {
  const out = new Uint8Array(size);
  let filled = 0;
  const inflater = new Inflate((chunk) => {
    if (filled + chunk.length > size) throw new ZipFault('bomb', 'more bytes than declared');
    out.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let at = 0; at === 0 || at < compressed.length; at += SLICE) {
      inflater.push(compressed.subarray(at, at + SLICE), at + SLICE >= compressed.length);
    }
  } catch (error) {
    if (error instanceof ZipFault) throw error;
    throw new ZipFault('damaged', String(error));
  }
  if (filled !== size) throw new ZipFault('damaged', 'fewer bytes than declared');
  return out;
}
