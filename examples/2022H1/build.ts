/**
 * Builds the example workbook and what is expected of it from the tables in data/:
 * `npx tsx examples/2022H1/build.ts`. The same data give the same bytes.
 */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { writeXlsx } from 'hucre';
import { format } from 'prettier';
import { checkData } from './checks';
import { expected } from './expected';
import { activitiesSheet } from './sheets/activities';
import { receiptsSheet } from './sheets/receipts';
import { signed2021Sheet } from './sheets/signed-2021';
import { signedProjectsSheet } from './sheets/signed-projects';
import { talksSheet } from './sheets/talks';
import { targetsSheet } from './sheets/targets';
import { unitsSheet } from './sheets/units';

checkData();

const savedOn = new Date('2022-07-04T01:00:00Z');
const bytes = await writeXlsx({
  sheets: [
    signedProjectsSheet,
    receiptsSheet,
    targetsSheet,
    talksSheet,
    unitsSheet,
    activitiesSheet,
    signed2021Sheet,
  ],
  properties: {
    title: '黔江区2022年上半年招商引资台账（示例，企业和人员均为虚构）',
    creator: '招商投资促进局',
    created: savedOn,
    modified: savedOn,
  },
  defaultFont: { name: '宋体', size: 11 },
});

const at = (file: string) => new URL(file, import.meta.url);
const readme = readFileSync(at('README.md'), 'utf8');
for (const cell of expected.planted.flatMap(({ cells }) => cells)) {
  const [sheet, reference] = cell.split('!');
  assert.match(
    readme,
    new RegExp(`${sheet} [A-Z0-9、]*\\b${reference}\\b`),
    `the README does not name ${cell}`,
  );
}
writeFileSync(at(expected.workbook), bytes);
writeFileSync(
  at('expected.json'),
  await format(JSON.stringify(expected), { parser: 'json', printWidth: 110 }),
);
