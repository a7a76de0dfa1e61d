import type { Measured } from './measure';

type Cases = ReadonlyMap<string, Measured>;

/** What was measured, by number of rows; under a negative number the runs beside pandas. */
export interface Measurements {
  /** How it was called. */
  readonly command: string;
  readonly machine: string;
  /** The machine's load average over a minute, when measuring began. */
  readonly load: number;
  readonly versions: string[];
  readonly steady: Map<number, Cases>;
  readonly cold: Map<number, Cases>;
  readonly pushed: Map<number, Cases>;
  readonly names: Map<number, Cases>;
}

/** Whether all that count the same things found the same. */
export function isSame({ steady, pushed, names }: Measurements): boolean {
  const alike = [...steady.values(), ...pushed.values()].every((cases) => {
    const found = [...cases].flatMap(([name, { counts }]) =>
      name === 'zod' || name === 'everyRule' ? [] : [sorted(counts.findings)],
    );
    return new Set(found).size <= 1;
  });
  const pairs = [...names.values()].flatMap((cases) =>
    [...cases.values()].map(({ counts }) => sorted(counts.findings)),
  );
  return alike && new Set(pairs).size <= 1;
}

/** docs/performance.md: ratios first, since milliseconds belong to a machine. */
export function report(measurements: Measurements): string {
  const { command, machine, load, versions, steady, cold, pushed, names } = measurements;
  const rows = [100_000, 20_000, 1_000];
  const goals = [
    ...[20_000, 100_000].map((n) =>
      goal(`稳态，${count(n)}行，相对手写单遍`, ratios(steady.get(n), 'zhaoshang', 'handWritten'), '≤', 3),
    ),
    goal('首次运行，2 万行，相对手写单遍', ratios(cold.get(20_000), 'zhaoshang', 'handWritten'), '≤', 2.5),
    goal('10万行，比 pandas 快', ratios(steady.get(-100_000), 'pandas', 'zhaoshang'), '≥', 10),
    goal(
      '10万行，比逐个不同文本解析一次的 pandas 快',
      ratios(steady.get(-100_000), 'distinct', 'zhaoshang'),
      '≥',
      6,
    ),
    goal(
      '100万行分块，相对手写单遍',
      ratios(pushed.get(1_000_000), 'zhaoshangPushed', 'handWrittenPushed'),
      '≤',
      3,
    ),
    goal('100万行分块，峰值内存（MB）', [pushed.get(1_000_000)?.get('zhaoshangPushed')?.peakMb], '≤', 600),
    goal('2万个名称查近似，比两两比较快', ratios(names.get(20_000), 'namesAllPairs', 'namesJoined'), '≥', 50),
  ];
  return [
    '# 性能',
    `由 \`${command}\` 生成。比值在同一次运行、同一台机器上得出，换一台机器大体不变；毫秒只供参考。各种写法交替运行，取中位数，按用时计，机器上不应有别的程序在跑（开始时一分钟平均负载 ${load.toFixed(1)}）；处理器时间另列，含同时进行的垃圾回收和编译，所以比用时多。台账 25 列，20 列可识别，每 50 行有一处错（12 种轮流），日期有序列值和三种写法，金额有 3% 写成文本、5% 自带“亿元”。`,
    `机器：${machine}。${versions.join('，')}。`,
    '## 目标与实测',
    table(['项目', '用时', '处理器时间', '目标', ''], goals),
    '## 稳态：预热之后的一次完整核对',
    '“手写单遍”是专为这张表写的一个循环（`test/bench/hand-written/`）：列名写死，只数个数，不给单元格、说明、证据、指纹。“招商”认表头、认列、读值、跑同样的 27 条规则，每条发现都有说明。“全部规则”再加上其余各条。zod 只查每格的形状。各种写法数出的个数与金额相同，不同则 `pnpm bench` 报错。',
    table(
      ['行数', '手写单遍', '招商', '招商/手写', '全部规则/手写', 'zod/手写', '招商每秒行数', '招商峰值内存'],
      rows.map((n) => {
        const cases = steady.get(n);
        const ours = cases?.get('zhaoshang');
        return [
          count(n),
          ms(cases?.get('handWritten')),
          ms(ours),
          times(ratio(cases, 'zhaoshang', 'handWritten')),
          times(ratio(cases, 'everyRule', 'handWritten')),
          times(ratio(cases, 'zod', 'handWritten')),
          ours ? count(Math.round((n / ours.ms) * 1000)) : '—',
          ours ? `${ours.peakMb.toFixed(0)} MB` : '—',
        ];
      }),
    ),
    '## 与 pandas 比',
    steady.has(-1_000)
      ? '同样的检查按列写成 pandas（`test/bench/pandas_checks.py`）：一种每格都解析，一种每个不同的文本只解析一次。建表不计时。'
      : '这台机器没有 pandas（Debian：`apt-get install python3-pandas`），没有比较。',
    ...(steady.has(-1_000)
      ? [
          table(
            ['行数', '招商', 'pandas', 'pandas/招商', 'pandas（不同文本一次）', '其/招商'],
            rows.map((n) => {
              const cases = steady.get(-n);
              return [
                count(n),
                ms(cases?.get('zhaoshang')),
                ms(cases?.get('pandas')),
                times(ratio(cases, 'pandas', 'zhaoshang')),
                ms(cases?.get('distinct')),
                times(ratio(cases, 'distinct', 'zhaoshang')),
              ];
            }),
          ),
        ]
      : []),
    '## 首次运行：新进程里的第一次核对',
    '一次性使用的人感受到的是这个：代码还没有被编译优化。不含启动 Node 和载入代码。',
    table(
      ['行数', '手写单遍', '招商', '招商/手写'],
      rows.map((n) => {
        const cases = cold.get(n);
        return [
          count(n),
          ms(cases?.get('handWritten')),
          ms(cases?.get('zhaoshang')),
          times(ratio(cases, 'zhaoshang', 'handWritten')),
        ];
      }),
    ),
    '## 分块读取：每块 1000 行，读过即放',
    '新进程里的第一次，事先告诉总行数；造数据不计时，峰值内存含造数据。',
    table(
      ['行数', '手写单遍', '招商', '招商/手写', '招商每秒行数', '手写峰值内存', '招商峰值内存'],
      [1_000_000, 100_000].map((n) => {
        const cases = pushed.get(n);
        const ours = cases?.get('zhaoshangPushed');
        return [
          count(n),
          ms(cases?.get('handWrittenPushed')),
          ms(ours),
          times(ratio(cases, 'zhaoshangPushed', 'handWrittenPushed')),
          ours ? count(Math.round((n / ours.ms) * 1000)) : '—',
          `${cases?.get('handWrittenPushed')?.peakMb.toFixed(0) ?? '—'} MB`,
          `${ours?.peakMb.toFixed(0) ?? '—'} MB`,
        ];
      }),
    ),
    `从 10 万行到 100 万行，用时增至 ${times(growth(pushed))}（线性为 10 倍）。`,
    '## 近似名称',
    '2 万个项目名称，十分之一是另一个名称改一两个字；找出编辑距离 2 以内的全部名称对，两种做法找到的一样多。',
    table(
      ['做法', '用时', '找到的对数'],
      [...(names.get(20_000) ?? [])].map(([name, measured]) => [
        name === 'namesJoined' ? '分段连接（招商）' : '两两比较',
        ms(measured),
        String(measured.counts.findings['pairs'] ?? 0),
      ]),
    ),
  ].join('\n\n');
}

function growth(pushed: Measurements['pushed']): number | undefined {
  const [large, small] = [1_000_000, 100_000].map((n) => pushed.get(n)?.get('zhaoshangPushed')?.ms);
  return large && small ? large / small : undefined;
}

/** Met or not by the first of what was measured. */
function goal(
  what: string,
  [measured, besides]: readonly (number | undefined)[],
  sign: '≤' | '≥',
  limit: number,
): string[] {
  if (measured === undefined) return [what, '没有测', '—', `${sign} ${limit}`, '—'];
  const met = sign === '≤' ? measured <= limit : measured >= limit;
  return [what, short(measured), short(besides), `${sign} ${limit}`, met ? '达到' : '未达到'];
}

function short(value: number | undefined): string {
  return value === undefined ? '—' : value.toFixed(value < 100 ? 2 : 0);
}

/** How many times one takes of the other's time, and of its processor time. */
function ratios(cases: Cases | undefined, of: string, over: string): readonly (number | undefined)[] {
  return [ratio(cases, of, over), ratio(cases, of, over, 'cpu')];
}

function ratio(
  cases: Cases | undefined,
  of: string,
  over: string,
  by: 'ms' | 'cpu' = 'ms',
): number | undefined {
  const [a, b] = [cases?.get(of)?.[by], cases?.get(over)?.[by]];
  return a === undefined || b === undefined ? undefined : a / b;
}

function times(value: number | undefined): string {
  return value === undefined ? '—' : `${value.toFixed(2)} 倍`;
}

function ms(measured: Measured | undefined): string {
  return measured ? `${measured.ms < 10 ? measured.ms.toFixed(1) : measured.ms.toFixed(0)} ms` : '—';
}

function count(rows: number): string {
  return rows >= 10_000 ? `${Number((rows / 10_000).toFixed(1))} 万` : String(rows);
}

function sorted(counts: Readonly<Record<string, number>>): string {
  return JSON.stringify(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
