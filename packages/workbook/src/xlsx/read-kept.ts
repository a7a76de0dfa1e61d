import { LIMITS, type Limits } from '../limits';
import { partText } from '../part-text';
import { readingPart } from '../reading-part';
import { attribute } from '../xml/attribute';
import { scanXml } from '../xml/scan';
import { openPackage } from './open-package';

const PART = /(?:^|\/)webextension\d*\.xml$/i;

/**
 * What add-ins keep in a workbook (随工作簿保存的设定), by key: the property bags of its web extensions ([MS-OWEXML]
 * 2.2.2), each value read as the JSON that Office.js writes. Throws {@link BadWorkbook} on anything but a workbook.
 */
export function readKept(
  bytes: Uint8Array,
  name: string,
  limits: Limits = LIMITS,
): Readonly<Record<string, unknown>> {
  const archive = openPackage(bytes, name, limits);
  const kept: [string, unknown][] = [];
  for (const part of archive.names().filter((each) => PART.test(each))) {
    readingPart(name, '加载项设定', () =>
      scanXml(partText(archive, part), {
        open(element, inside) {
          if (element !== 'property') return;
          kept.push([attribute(inside, 'name') ?? '', valueOf(attribute(inside, 'value') ?? '')]);
        },
        close() {},
      }),
    );
  }
  return Object.fromEntries(kept);
}

/** JSON, or a text that holds JSON: hosts differ in how often they encode it. */
function valueOf(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'string' && /^\s*[[{]/.test(value) ? valueOf(value) : value;
  } catch {
    return text;
  }
}
