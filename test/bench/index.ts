/** Measures reading and checking beside a hand-written pass, pandas and zod; writes docs/performance.md. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { format } from 'prettier';
import { AS_OF } from './as-of';
import { auditSectionOf, withAuditSection } from './audit-section';
import { bundleWorker } from './bundle';
import { startChild } from './child';
import { functionsSection, withSection } from './functions-section';
import { HEADING, ledgerRows } from './ledger';
import { machine, pythonWithPandas } from './machine';
import { coldInTurn, inTurn, type Measured } from './measure';
import { measureFunctions } from './measure-functions';
import { paneSectionOf, withPaneSection } from './pane-section';
import { isSame, report, type Measurements } from './report';

// Fewer rounds, for a look: the document is better made without it.
const quick = process.argv.includes('--quick');
const times = (rounds: number) => (quick ? Math.ceil(rounds / 3) : rounds);
const { folder, worker } = await bundleWorker();
const python = pythonWithPandas();
if (!python)
  console.log('没有找到装有 pandas 的 Python（Debian：apt-get install python3-pandas），不与 pandas 比较');

const node = (name: string, rows: number, ...flags: string[]) =>
  startChild(process.execPath, [...flags, worker, name, String(rows)]);
const pandas = (rows: number, ...how: string[]) =>
  startChild(python ?? 'python3', [
    '-W',
    'ignore',
    join(import.meta.dirname, 'pandas_checks.py'),
    fileOf(rows),
    ...how,
  ]);

const measurements: Measurements = {
  command: quick ? 'pnpm bench --quick' : 'pnpm bench',
  machine: machine(),
  load: loadavg()[0] ?? NaN,
  versions: [`Node ${process.version}`],
  steady: new Map(),
  cold: new Map(),
  pushed: new Map(),
  names: new Map(),
};

let functions = '';
try {
  functions = functionsSection(await measureFunctions(folder, worker));
  for (const rows of [1_000, 20_000, 100_000]) {
    const rounds = rows < 100_000 ? 9 : 5;
    const cases = ['handWritten', 'zhaoshang', 'everyRule', 'zod'];
    const children = [];
    for (const name of cases) children.push(await node(name, rows));
    measurements.steady.set(rows, named(cases, await inTurn(children, times(rounds), 6)));
    say(`${rows} 行`, measurements.steady.get(rows));
    if (!python) continue;
    const beside = [await node('zhaoshang', rows), await pandas(rows), await pandas(rows, 'distinct')];
    if (rows === 1_000) measurements.versions.push(beside[1]?.versions ?? '');
    const [ours] = beside;
    for (let round = 0; round < 6; round++) await ours?.run();
    const measured = await inTurn(beside, times(3), 1);
    measurements.steady.set(-rows, named(['zhaoshang', 'pandas', 'distinct'], measured));
    say(`${rows} 行，与 pandas`, measurements.steady.get(-rows));
  }
  for (const rows of [1_000, 20_000, 100_000]) {
    const cases = ['handWritten', 'zhaoshang'];
    const start = cases.map((name) => () => node(name, rows));
    measurements.cold.set(rows, named(cases, await coldInTurn(start, times(5))));
    say(`${rows} 行，首次`, measurements.cold.get(rows));
  }
  for (const rows of [100_000, 1_000_000]) {
    const cases = ['handWrittenPushed', 'zhaoshangPushed'];
    const start = cases.map((name) => () => node(name, rows, '--max-semi-space-size=8'));
    measurements.pushed.set(rows, named(cases, await coldInTurn(start, times(3))));
    say(`${rows} 行，分块`, measurements.pushed.get(rows));
  }
  const joined = await inTurn([await node('namesJoined', 20_000)], 5, 2);
  const pairs = await coldInTurn([() => node('namesAllPairs', 20_000)], 1);
  measurements.names.set(20_000, named(['namesJoined', 'namesAllPairs'], [...joined, ...pairs]));
  say('20000 个名称', measurements.names.get(20_000));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

const path = join(import.meta.dirname, '..', '..', 'docs', 'performance.md');
// What `pnpm bench:pane` and `pnpm bench:audit` measured stays.
const before = readFileSync(path, 'utf8');
const document = withAuditSection(
  withPaneSection(withSection(report(measurements), functions), paneSectionOf(before)),
  auditSectionOf(before),
);
writeFileSync(path, await format(document, { parser: 'markdown', printWidth: 110 }));
console.log('\n已写入 docs/performance.md');
if (!isSame(measurements)) {
  console.error('各种写法数出的结果不同，比较不成立');
  process.exitCode = 1;
}

function named(names: readonly string[], measured: readonly Measured[]): ReadonlyMap<string, Measured> {
  return new Map(names.map((name, index) => [name, measured[index] as Measured]));
}

/** The rows as a file that pandas is given, outside of its timing. */
function fileOf(rows: number): string {
  const path = join(folder, `${rows}.json`);
  writeFileSync(path, JSON.stringify({ heading: HEADING, rows: ledgerRows(0, rows), asOf: AS_OF }));
  return path;
}

function say(what: string, measured: ReadonlyMap<string, Measured> | undefined): void {
  const line = [...(measured ?? [])].map(
    ([name, { ms, cpu, peakMb }]) =>
      `${name} ${ms.toFixed(0)} ms（CPU ${cpu.toFixed(0)}，${peakMb.toFixed(0)} MB）`,
  );
  console.log(`${what}：${line.join('；')}`);
}
