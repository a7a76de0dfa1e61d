import type { Measured } from './measure';

/** Where the section begins that `pnpm bench --functions` writes anew. */
export const HEADING = '## 自定义函数：两万行台账';

/** What was measured of the functions; the times of LibreOffice in milliseconds of processor time. */
export interface FunctionsMeasured {
  readonly cases: ReadonlyMap<string, Measured>;
  readonly libreOffice: string | undefined;
  readonly sumifs: ReadonlyMap<number, number>;
}

/** The part of docs/performance.md about the functions. */
export function functionsSection({ cases, libreOffice, sumifs }: FunctionsMeasured): string {
  const cpu = (name: string) => cases.get(name)?.cpu;
  const both = (name: string) => [ms(cases.get(name)?.ms), ms(cpu(name))];
  const replaced = (figures: number) => {
    const [own, others] = [cpu(`breakdown${figures}`), sumifs.get(figures)];
    return [
      `一条“分类汇总”替代 ${figures} 条 SUMIFS、COUNTIFS`,
      ms(own),
      others === undefined ? '没有测' : ms(others),
      own && others !== undefined ? `${(others / own).toFixed(1)} 倍` : '—',
    ];
  };
  return [
    HEADING,
    '区域 2 万行 × 25 列，每个单元格都拿到一份新的数组（与 Excel 相同）；“交给函数”是解析这份数组，任何函数都免不了，不计入其余各行。重用：与上几次的数组逐格精确比较，相同则用上次读好的台账，最多留 4 份。',
    table(
      ['项目', '用时', '处理器时间', '目标', ''],
      [
        goal('5000 个台账函数，每格', cases.get('cellsReused'), 5),
        goal('一条“分类汇总”，960 个数', cases.get('breakdown960'), 150),
      ],
    ),
    table(
      ['项目', '用时', '处理器时间'],
      [
        ['交给函数', ...both('handOver')],
        ['5000 个台账函数单元格，重用，每格', ...both('cellsReused')],
        ['不重用（每格的区域都不同），每格，按 20 格推算', ...both('cellsAnew')],
        ['改一格之后：一条“分类汇总”和 100 个单元格全部重算', ...both('oneEdit')],
      ],
    ),
    libreOffice
      ? `与 ${libreOffice} 比：同一张台账，公式没有缓存值，转成 CSV 时全部计算；减去没有公式的同一本工作簿；都按处理器时间计。SUMIFS 不认文字金额，不去重，不剔除终止。`
      : '这台机器没有 LibreOffice（Debian：`apt-get install libreoffice-calc`），没有与 SUMIFS 比较。',
    table(['项目', '招商', 'LibreOffice', 'LibreOffice/招商'], [96, 960].map(replaced)),
  ].join('\n\n');
}

/** The document with the section put in place of the one that it has, or at its end. */
export function withSection(document: string, section: string): string {
  const start = document.indexOf(HEADING);
  // What is measured in a browser stands last.
  const last = document.indexOf('\n## 窗格');
  if (start < 0 && last >= 0)
    return `${document.slice(0, last).trimEnd()}\n\n${section}\n${document.slice(last)}`;
  if (start < 0) return `${document.trimEnd()}\n\n${section}\n`;
  const next = document.indexOf('\n## ', start + 1);
  return `${document.slice(0, start)}${section}\n${next < 0 ? '' : document.slice(next)}`;
}

function goal(what: string, measured: Measured | undefined, limit: number): string[] {
  if (!measured) return [what, '没有测', '—', `≤ ${limit} ms`, '—'];
  return [what, ms(measured.ms), ms(measured.cpu), `≤ ${limit} ms`, measured.ms <= limit ? '达到' : '未达到'];
}

function ms(value: number | undefined): string {
  return value === undefined ? '—' : `${value.toFixed(value < 20 ? 1 : 0)} ms`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
