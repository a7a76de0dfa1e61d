import { XmlFault } from './xml/xml-fault';
import type { Archive } from './zip/archive';

/** The text of an XML part. Excel writes UTF-8; UTF-16 is allowed and told by its byte order mark. */
export function partText(archive: Archive, name: string): string {
  const bytes = archive.read(name);
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : undefined;
  try {
    return new TextDecoder(wide ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new XmlFault(`${name} is no ${wide ?? 'utf-8'} text`);
  }
}
