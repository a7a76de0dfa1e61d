import { attribute } from './xml/attribute';
import { scanXml } from './xml/scan';
import type { Archive } from './zip/archive';
import { partText } from './part-text';

/** A link from one part of the package to another (OPC, ECMA-376 part 2, 9.3). */
export interface Relationship {
  readonly id: string;
  /** Last segment of its type: `worksheet`, `styles`; the same in the transitional and the strict namespace. */
  readonly type: string;
  /** Path of the part that it leads to. */
  readonly part: string;
}

/** The links that leave a part; none where it has no relationships. `''` is the package itself. */
export function relationshipsOf(archive: Archive, part: string): Relationship[] {
  const cut = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, cut);
  const path = `${folder}_rels/${part.slice(cut)}.rels`;
  const found: Relationship[] = [];
  if (!archive.has(path)) return found;
  scanXml(partText(archive, path), {
    open(name, inside) {
      if (name !== 'Relationship' || attribute(inside, 'TargetMode') === 'External') return;
      const type = attribute(inside, 'Type') ?? '';
      found.push({
        id: attribute(inside, 'Id') ?? '',
        type: type.slice(type.lastIndexOf('/') + 1),
        part: resolve(folder, attribute(inside, 'Target') ?? ''),
      });
    },
    close() {},
  });
  return found;
}

/** The relationship id that an element names, under whichever prefix the file gives to that namespace. */
export function relationId(inside: string): string {
  const prefix = /\s([\w.-]+):id\s*=/.exec(inside)?.[1];
  return (prefix && attribute(inside, `${prefix}:id`)) ?? '';
}

function resolve(folder: string, target: string): string {
  const parts: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') parts.pop();
    else if (step !== '' && step !== '.') parts.push(step);
  }
  return parts.join('/');
}
