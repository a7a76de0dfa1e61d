import { blockReader, checkLedger, type CellValue } from '@zhaoshang/core';
import { AS_OF } from '../as-of';
import { HandWritten } from '../hand-written/check';
import { HEADING, ledgerRows, SHEET } from '../ledger';
import type { Case } from './case';
import { countsOf, sameRules } from './rules';

const BLOCK = 1_000;

/** Rows pushed in blocks and let go; making the rows is not timed. */
export const zhaoshangPushed: Case = (rows) => () => {
  const time = stopwatch();
  const reader = blockReader(SHEET, {}, rows);
  for (const block of blocks(rows, [HEADING])) time.of(() => reader.push(block));
  const counts = time.of(() => countsOf(checkLedger(reader.finish(), { asOf: AS_OF, only: sameRules })));
  return { ...counts, ...time.taken() };
};

export const handWrittenPushed: Case = (rows) => () => {
  const time = stopwatch();
  const pass = new HandWritten(HEADING, AS_OF);
  for (const block of blocks(rows, [])) time.of(() => pass.push(block));
  const counts = time.of(() => pass.finish());
  return { ...counts, ...time.taken() };
};

function* blocks(rows: number, first: readonly (readonly CellValue[])[]) {
  for (let from = 0; from < rows; from += BLOCK) {
    const block = ledgerRows(from, Math.min(from + BLOCK, rows));
    yield from === 0 ? [...first, ...block] : block;
  }
}

function stopwatch() {
  let [ms, cpu] = [0, 0];
  return {
    of<T>(run: () => T): T {
      const [wall, used] = [performance.now(), process.cpuUsage()];
      const answer = run();
      ms += performance.now() - wall;
      const { user, system } = process.cpuUsage(used);
      cpu += (user + system) / 1000;
      return answer;
    },
    taken: () => ({ ms, cpu }),
  };
}
