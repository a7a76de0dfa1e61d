import type { Grid } from '@zhaoshang/core';
import { attribute } from '../xml/attribute';
import { scanXml } from '../xml/scan';
import { areaOf } from './area';

/** The Excel table (表格) that a table part describes; undefined where it has no area. */
export function readTable(xml: string): NonNullable<Grid['tables']>[number] | undefined {
  let inside = '';
  scanXml(xml, {
    open(name, attributes) {
      if (name === 'table') inside = attributes;
    },
    close() {},
  });
  const area = areaOf(attribute(inside, 'ref') ?? '');
  return area && { name: attribute(inside, 'displayName') ?? attribute(inside, 'name') ?? '', area };
}
