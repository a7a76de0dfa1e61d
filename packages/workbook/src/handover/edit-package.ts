import { zipSync, type Zippable } from 'fflate';
import { partText } from '../part-text';
import type { Archive } from '../zip/archive';

/** A package whose text parts can be changed; all other parts are kept byte by byte. */
export interface EditedPackage {
  text(part: string): string;
  put(part: string, xml: string): void;
  remove(part: string): void;
  has(part: string): boolean;
  zip(): Uint8Array;
}

/** The earliest date that a zip can say: the same input gives the same bytes. */
const MADE = new Date(1980, 0, 1);

/** Opens a package for changes; `texts` are those made already. */
export function editPackage(archive: Archive, texts: ReadonlyMap<string, string>): EditedPackage {
  const names = new Map(archive.names().map((name) => [name.toLowerCase(), name]));
  const changed = new Map<string, string>();
  const nameOf = (part: string) => names.get(part.toLowerCase()) ?? part;
  for (const [part, xml] of texts) changed.set(nameOf(part), xml);
  return {
    text: (part) => changed.get(nameOf(part)) ?? partText(archive, part),
    put(part, xml) {
      names.set(part.toLowerCase(), nameOf(part));
      changed.set(nameOf(part), xml);
    },
    remove(part) {
      changed.delete(nameOf(part));
      names.delete(part.toLowerCase());
    },
    has: (part) => names.has(part.toLowerCase()),
    zip() {
      const files: Zippable = {};
      for (const name of names.values()) {
        const text = changed.get(name);
        files[name] = text === undefined ? archive.read(name) : new TextEncoder().encode(text);
      }
      return zipSync(files, { mtime: MADE, level: 6 });
    },
  };
}
