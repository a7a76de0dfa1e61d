/** Generates workbooks of every layout, checks them, and writes docs/accuracy.md. `--verbose` tells each miss. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { LAYOUTS } from './layouts';
import { accuracyReport } from './report';
import { score } from './score';
import { generate } from './workbook';

const SEEDS = [1, 2, 3];

const scores = LAYOUTS.flatMap((layout) => SEEDS.map((seed) => score(generate(layout, seed))));
const markdown = await format(accuracyReport(scores, SEEDS.length), { parser: 'markdown', printWidth: 110 });
if (process.argv.includes('--verbose')) {
  for (const { layout, notes, mistaken, falseAlarms } of scores) {
    for (const note of notes) console.log(note);
    for (const sentence of mistaken) console.log(`误判：${sentence}`);
    for (const { rule, severity, message, cells } of falseAlarms)
      console.log(`误报：${layout} ${rule} ${severity} ${cells.slice(0, 3).join(' ')} ${message}`);
  }
}
writeFileSync(join(import.meta.dirname, '..', '..', 'docs', 'accuracy.md'), markdown);
console.log(markdown);
