import type { OfficeShell } from '../office-shell';
import { safeArray, type SafeArray } from './safe-array';

/** `Office.FileType.Compressed` among the numbers of kinds. */
const COMPRESSED = 5;
/** At most two copies may be open at a time. */
const MOST = 2;

/** Copies of the workbook that a page has taken and not yet given back. */
export class DocumentCopies {
  readonly #open = new Map<number, Uint8Array>();
  #last = 0;

  constructor(private readonly shell: OfficeShell) {}

  /** Handle and size of a new copy. */
  async take(kind: number): Promise<SafeArray> {
    if (kind !== COMPRESSED || !this.shell.file) throw new Error('The Office host has no file of this kind.');
    if (this.#open.size >= MOST) throw new Error('Two copies are open.');
    const bytes = await this.shell.file();
    this.#open.set(++this.#last, bytes);
    return safeArray(this.#last, bytes.length);
  }

  /** Bytes and their number. */
  slice(handle: number, offset: number, size: number): SafeArray {
    const bytes = this.#open.get(handle)?.subarray(offset, offset + size);
    if (!bytes) throw new Error('No such copy.');
    return safeArray(Array.from(bytes), bytes.length);
  }

  release(handle: number): void {
    this.#open.delete(handle);
  }
}
