import type { Limits } from '../limits';
import { crc32 } from './crc32';
import { readDirectory, type ZipEntry } from './directory';
import { inflateExactly } from './inflate';
import { ZipFault } from './zip-fault';

/** The parts of a zip, inflated one by one when asked for. */
export interface Archive {
  /** The names of all parts, as written. */
  names(): readonly string[];
  has(name: string): boolean;
  /** A part's bytes. Throws {@link ZipFault} where they are damaged, or are not what the directory declares. */
  read(name: string): Uint8Array;
}

const LOCAL = 0x04034b50;
const LOCAL_SIZE = 30;
const STORED = 0;
const DEFLATED = 8;

/** Opens a zip and refuses what would grow beyond the limits before inflating any of it. */
export function openArchive(bytes: Uint8Array, limits: Limits): Archive {
  const entries = new Map<string, ZipEntry>();
  let total = 0;
  for (const entry of readDirectory(bytes, limits.parts)) {
    total += entry.inflated;
    const dense = entry.inflated > limits.ratioFrom && entry.inflated > entry.compressed * limits.ratio;
    if (dense || total > limits.inflatedBytes)
      throw new ZipFault('bomb', `${entry.name}: ${entry.inflated} bytes`);
    entries.set(partName(entry.name), entry);
  }
  return {
    names: () => [...entries.values()].map(({ name }) => name).filter((name) => !name.endsWith('/')),
    has: (name) => entries.has(partName(name)),
    read(name) {
      const entry = entries.get(partName(name));
      if (!entry) throw new ZipFault('damaged', `no part ${name}`);
      return readEntry(bytes, entry);
    },
  };
}

/** Names of parts are told apart without their case (OPC, ECMA-376 part 2, 6.2.2.3); some writers use backslashes. */
function partName(name: string): string {
  return name.replaceAll('\\', '/').toLowerCase();
}

function readEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.offset + LOCAL_SIZE > bytes.length || view.getUint32(entry.offset, true) !== LOCAL)
    throw new ZipFault('damaged', `no local header of ${entry.name}`);
  const names = view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const start = entry.offset + LOCAL_SIZE + names;
  if (start + entry.compressed > bytes.length) throw new ZipFault('truncated', entry.name);
  const data = bytes.subarray(start, start + entry.compressed);
  const content = unpack(data, entry);
  if (crc32(content) !== entry.crc) throw new ZipFault('damaged', `checksum of ${entry.name}`);
  return content;
}

function unpack(data: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.method === DEFLATED) return inflateExactly(data, entry.inflated);
  if (entry.method === STORED && data.length === entry.inflated) return data;
  throw new ZipFault('damaged', `method ${entry.method} of ${entry.name}`);
}
