import { createInterface } from 'node:readline';
import type { Case } from './cases/case';
import { breakdown96, breakdown960, cellsAnew, cellsReused, handOver, oneEdit } from './cases/functions';
import { handWritten } from './cases/hand-written';
import { namesAllPairs, namesJoined } from './cases/names';
import { handWrittenPushed, zhaoshangPushed } from './cases/pushed';
import { everyRule, zhaoshang } from './cases/zhaoshang';
import { zod } from './cases/zod';

// One case in a process of its own: `worker <case> <rows>`. It prepares, says that it is ready, and runs once for
// each line that it is sent, answering a line of JSON. Garbage is left to the engine: collecting it by force between
// runs would throw compiled code away with it.
const CASES: Readonly<Record<string, Case>> = {
  zhaoshang,
  everyRule,
  handWritten,
  zod,
  namesJoined,
  namesAllPairs,
  zhaoshangPushed,
  handWrittenPushed,
  handOver,
  cellsReused,
  cellsAnew,
  breakdown96,
  breakdown960,
  oneEdit,
};

const [name = '', rows = '0'] = process.argv.slice(2);
const prepare = CASES[name];
if (!prepare) throw new Error(`no case ${name}`);
const run = prepare(Number(rows));
say({ ready: `Node ${process.version}` });

for await (const _ of createInterface({ input: process.stdin })) {
  const [wall, used] = [performance.now(), process.cpuUsage()];
  const { ms, cpu, ...counts } = run();
  const took = performance.now() - wall;
  const { user, system } = process.cpuUsage(used);
  say({
    ms: ms ?? took,
    cpu: cpu ?? (user + system) / 1000,
    peakKb: process.resourceUsage().maxRSS,
    counts,
  });
}

function say(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
