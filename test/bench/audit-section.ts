/** Where the section begins that `pnpm bench:audit` writes anew. */
const TITLE = '## 核对文稿：二百页';
const LIMIT_MS = 2_000;

/** A text, and the processor time that passes over it took, in milliseconds. */
export interface AuditTimed {
  readonly name: string;
  readonly length: number;
  readonly figures: number;
  readonly audit: number;
  readonly tokenizer: number;
}

interface AuditMeasurements {
  readonly machine: string;
  readonly versions: string;
  /** By pages. */
  readonly pages: ReadonlyMap<number, AuditTimed>;
  /** Each beside an ordinary text of its length. */
  readonly hostile: readonly (AuditTimed & { readonly plain: AuditTimed })[];
}

/** The part of docs/performance.md about auditing prose. */
export function auditSection({ machine, versions, pages, hostile }: AuditMeasurements): string {
  const [first] = pages;
  const growth = (timed: AuditTimed) =>
    first ? `${(timed.audit / timed.length / (first[1].audit / first[1].length)).toFixed(2)} 倍` : '—';
  return [
    TITLE,
    `由 \`pnpm bench:audit\` 生成：编造的通报，每页 616 字（22 行、每行 28 字），200 页里有 ${pages.get(200)?.figures ?? 0} 个数字。按处理器时间计，预热之后取中位数；“只切词”是同一次运行里用一条正则表达式把同一篇文稿切成数字、词和标点，别的什么也不做。`,
    `机器：${machine}。${versions}。`,
    table(
      ['页数', '字数', '数字', '核对', '目标', '', '只切词', '每字用时，比 50 页'],
      [...pages].map(([count, timed]) => [
        String(count),
        String(timed.length),
        String(timed.figures),
        ms(timed.audit),
        count === 200 ? `≤ ${ms(LIMIT_MS)}` : '',
        count === 200 ? reached(timed.audit <= LIMIT_MS) : '',
        ms(timed.tokenizer),
        growth(timed),
      ]),
    ),
    '为难程序的文稿，旁边是一样长的普通文稿：',
    table(
      ['文稿', '字数', '数字', '核对', '一样长的普通文稿', ''],
      hostile.map(({ name, length, figures, audit, plain }) => [
        name,
        String(length),
        String(figures),
        ms(audit),
        ms(plain.audit),
        audit <= plain.audit
          ? '不更久'
          : `${(audit / plain.audit).toFixed(1)} 倍，数字是 ${(figures / plain.figures).toFixed(1)} 倍`,
      ]),
    ),
  ].join('\n\n');
}

/** The document with this part put in place of what it said before; what is measured in a browser stays last. */
export function withAuditSection(document: string, section: string): string {
  const rest = withoutAuditSection(document);
  if (section === '') return rest;
  const pane = rest.indexOf('\n## 窗格');
  return pane < 0
    ? `${rest.trimEnd()}\n\n${section}\n`
    : `${rest.slice(0, pane).trimEnd()}\n\n${section}\n${rest.slice(pane)}`;
}

/** The part of a document about auditing; '' where it has none. */
export function auditSectionOf(document: string): string {
  const [from, to] = extent(document);
  return document.slice(from, to).trim();
}

function withoutAuditSection(document: string): string {
  const [from, to] = extent(document);
  return document.slice(0, from) + document.slice(to);
}

function extent(document: string): readonly [number, number] {
  const from = document.indexOf(TITLE);
  if (from < 0) return [document.length, document.length];
  const next = document.indexOf('\n## ', from);
  return [from, next < 0 ? document.length : next];
}

function reached(is: boolean): string {
  return is ? '达到' : '未达到';
}

function ms(value: number): string {
  return `${value.toFixed(value < 20 ? 1 : 0)} ms`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
