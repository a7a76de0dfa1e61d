import type { LayoutCase } from '../layout-case';
import { blocks } from './blocks';
import { headers } from './headers';
import { kinds } from './kinds';
import { more } from './more';
import { systems } from './systems';

/** Sheets of many shapes, all invented. */
export const LAYOUTS: readonly LayoutCase[] = [...headers, ...blocks, ...systems, ...kinds, ...more];
