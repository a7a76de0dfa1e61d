/**
 * Builds the workbook that shows every custom function at work on the half-year ledger:
 * `npx tsx --conditions=source examples/functions/build.ts`. The same data and functions give the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { functionsBook, WORKBOOK } from './functions-book';

writeFileSync(new URL(WORKBOOK, import.meta.url), await functionsBook());
