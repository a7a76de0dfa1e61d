import { ZipFault } from './zip-fault';

/** A part of a zip as its central directory declares it. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly compressed: number;
  readonly inflated: number;
  /** Where its local header stands. */
  readonly offset: number;
}

// PKWARE APPNOTE 4.3.12, 4.3.14–16 and 4.5.3.
const END = 0x06054b50;
const END_SIZE = 22;
const MAX_COMMENT = 0xffff;
const LOCATOR64 = 0x07064b50;
const END64 = 0x06064b50;
const CENTRAL = 0x02014b50;
const CENTRAL_SIZE = 46;
const EXTRA64 = 0x0001;
const FULL32 = 0xffffffff;
const ENCRYPTED = 1;

/** The central directory of a zip, nothing inflated. Throws {@link ZipFault} where it is cut off or damaged. */
export function readDirectory(bytes: Uint8Array, maxEntries: number): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const { count, start } = findDirectory(view);
    if (count > maxEntries) throw new ZipFault('bomb', `${count} entries`);
    const entries: ZipEntry[] = [];
    for (let at = start, i = 0; i < count; i++) {
      const { entry, next } = readEntry(view, bytes, at);
      entries.push(entry);
      at = next;
    }
    return entries;
  } catch (error) {
    if (error instanceof RangeError)
      throw new ZipFault('truncated', 'directory runs past the end of the file');
    throw error;
  }
}

function findDirectory(view: DataView): { count: number; start: number } {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - MAX_COMMENT); at--) {
    if (view.getUint32(at, true) !== END) continue;
    const end64 = at >= 20 && view.getUint32(at - 20, true) === LOCATOR64 ? uint64(view, at - 12) : undefined;
    if (end64 === undefined)
      return { count: view.getUint16(at + 10, true), start: view.getUint32(at + 16, true) };
    if (view.getUint32(end64, true) !== END64) throw new ZipFault('damaged', 'no zip64 end record');
    return { count: uint64(view, end64 + 32), start: uint64(view, end64 + 48) };
  }
  throw new ZipFault('truncated', 'no end of central directory');
}

function readEntry(view: DataView, bytes: Uint8Array, at: number): { entry: ZipEntry; next: number } {
  if (view.getUint32(at, true) !== CENTRAL) throw new ZipFault('damaged', `no directory entry at ${at}`);
  if (view.getUint16(at + 8, true) & ENCRYPTED) throw new ZipFault('encrypted', 'zip encryption');
  const nameEnd = at + CENTRAL_SIZE + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const sizes = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  const [inflated = 0, compressed = 0, offset = 0] = sizes.includes(FULL32)
    ? wideSizes(view, nameEnd, extraEnd, sizes)
    : sizes;
  const entry: ZipEntry = {
    name: new TextDecoder().decode(bytes.subarray(at + CENTRAL_SIZE, nameEnd)),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    compressed,
    inflated,
    offset,
  };
  return { entry, next: extraEnd + view.getUint16(at + 32, true) };
}

/** The 64-bit field of an entry: it holds, in order, only those of the sizes that do not fit 32 bits. */
function wideSizes(view: DataView, from: number, to: number, sizes: readonly number[]): number[] {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== EXTRA64) continue;
    let field = at + 4;
    return sizes.map((size) => {
      if (size !== FULL32) return size;
      field += 8;
      return uint64(view, field - 8);
    });
  }
  throw new ZipFault('damaged', 'no zip64 sizes');
}

function uint64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}
