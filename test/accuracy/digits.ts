/** Changes every digit of composed reports and audits each; writes the section of docs/audit.md that tells the share found. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDay, type Day } from '@zhaoshang/core';
import { format } from 'prettier';
import { composed } from './composed';
import { LAYOUTS } from './layouts';
import { changeDigits, type OneDigit } from './one-digit';

const HEADING = '## 改动任一数字';
const DOCUMENT = join(import.meta.dirname, '..', '..', 'docs', 'audit.md');
const SEEDS = [1];
const DAYS = ['2022-06-30', '2022-09-30'];

const reports = LAYOUTS.flatMap((layout) =>
  SEEDS.flatMap((seed) => DAYS.map((day) => composed(layout, seed, parseDay(day) as Day))),
);
const everyOther = (digit: number) => [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].filter((other) => other !== digit);
const against = reports.map((report) => changeDigits(report, everyOther));
const alone = reports.map(({ text }) => changeDigits({ text, ledger: [] }, everyOther));
for (const missed of against.flatMap((each) => each.missed)) console.log(`漏查：${missed}`);

const section = `${HEADING}

由 \`pnpm accuracy:digits\` 生成。由台账写出的总结、月通报 ${reports.length} 篇（${LAYOUTS.length} 种版式的台账，六月、九月各一篇），再把印出来的每一位数字逐个改成其他九个，每改一位核对一次：

| | 改动 | 查出 | 列为没有可核对关系 | 漏查 |
| --- | --- | --- | --- | --- |
${row('对照台账', against)}
${row('只核对文稿自身', alone)}

对照台账时，报告自己写出的数、标题和句首的年月都与台账比；只核对文稿自身时，没有别的数可比的列为没有可核对关系，漏查的改动后仍说得通。原样核对没有一处不符，由 \`test/properties/round-trip.test.ts\` 保证。
`;
const before = readFileSync(DOCUMENT, 'utf8').split(`\n${HEADING}`)[0] ?? '';
writeFileSync(
  DOCUMENT,
  await format(`${before.trimEnd()}\n\n${section}`, { parser: 'markdown', printWidth: 110 }),
);
console.log(section);

function row(what: string, each: readonly OneDigit[]): string {
  const found = sum(each.map((one) => one.found));
  const listed = sum(each.map((one) => one.listed));
  const missed = sum(each.map((one) => one.missed.length));
  const all = found + listed + missed;
  const part = (n: number) => `${n}（${((100 * n) / all).toFixed(1)}%）`;
  return `| ${what} | ${all} | ${part(found)} | ${part(listed)} | ${part(missed)} |`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
