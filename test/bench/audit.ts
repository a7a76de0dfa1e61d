/** Times the audit of prose beside a plain tokenizer; writes its part of docs/performance.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { auditText } from '@zhaoshang/core';
import { format } from 'prettier';
import { auditSection, withAuditSection, type AuditTimed } from './audit-section';
import { HOSTILE } from './hostile-texts';
import { machine } from './machine';
import { PAGE, proseOf } from './prose-text';

const DOCUMENT = join(import.meta.dirname, '..', '..', 'docs', 'performance.md');
const PAGES = [50, 100, 200, 400];
const ROUNDS = 5;

for (let round = 0; round < 3; round++) timed('预热', proseOf(100));
const texts = PAGES.map((pages) => [pages, proseOf(pages)] as const);
const rounds = Array.from({ length: ROUNDS }, () => texts.map(([pages, text]) => timed(`${pages} 页`, text)));
const pages = new Map(PAGES.map((count, index) => [count, median(rounds.map((round) => round[index]!))]));
const hostile = Object.entries(HOSTILE).map(([name, text]) => {
  const ordinary = proseOf(Math.ceil(text.length / PAGE)).slice(0, text.length);
  return { ...timed(name, text), plain: timed('一样长的普通文稿', ordinary) };
});

const section = auditSection({ machine: machine(), versions: `Node ${process.version}`, pages, hostile });
const document = withAuditSection(readFileSync(DOCUMENT, 'utf8'), section);
writeFileSync(DOCUMENT, await format(document, { parser: 'markdown', printWidth: 110 }));
console.log('已写入 docs/performance.md');

function timed(name: string, text: string): AuditTimed {
  const audit = processorTime(() => auditText(text).figures.length);
  const tokenizer = processorTime(() => tokensOf(text));
  console.log(
    `${name}：${text.length} 字，${audit.result} 个数字，核对 ${audit.ms.toFixed(0)} ms，只切词 ${tokenizer.ms.toFixed(1)} ms`,
  );
  return { name, length: text.length, figures: audit.result, audit: audit.ms, tokenizer: tokenizer.ms };
}

/** The least that a reader of text does: one pass of one expression. */
function tokensOf(text: string): number {
  return text.match(/\d+(?:\.\d+)?|\p{Script=Han}+|[A-Za-z]+|\S/gu)?.length ?? 0;
}

function processorTime(pass: () => number): { readonly result: number; readonly ms: number } {
  const before = process.cpuUsage();
  const result = pass();
  const { user, system } = process.cpuUsage(before);
  return { result, ms: (user + system) / 1000 };
}

function median(all: readonly AuditTimed[]): AuditTimed {
  const by = (key: 'audit' | 'tokenizer') =>
    all.map((each) => each[key]).sort((a, b) => a - b)[all.length >> 1] ?? NaN;
  return { ...all[0]!, audit: by('audit'), tokenizer: by('tokenizer') };
}
