import { benchRange } from './cases/functions';
import { startChild } from './child';
import { inTurn, type Measured } from './measure';
import type { FunctionsMeasured } from './functions-section';
import { libreOffice, sumifsTime } from './sumifs';

const ROWS = 20_000;
/** Rounds that count and rounds that warm up, by case. */
const ROUNDS: Readonly<Record<string, readonly [rounds: number, warm: number]>> = {
  handOver: [9, 4],
  cellsReused: [1, 0],
  cellsAnew: [1, 1],
  breakdown96: [9, 8],
  breakdown960: [9, 8],
  oneEdit: [5, 4],
};

/** Measures the custom functions, and the SUMIFS that they replace in LibreOffice where the machine has it. */
export async function measureFunctions(folder: string, worker: string): Promise<FunctionsMeasured> {
  const cases = new Map<string, Measured>();
  for (const [name, [rounds, warm]] of Object.entries(ROUNDS)) {
    const child = await startChild(process.execPath, [worker, name, String(ROWS)]);
    const [measured] = await inTurn([child], rounds, warm);
    if (!measured) continue;
    cases.set(name, measured);
    console.log(`函数 ${name}：CPU ${measured.cpu.toFixed(1)} ms，${measured.ms.toFixed(1)} ms`);
  }
  const office = libreOffice();
  const sumifs = new Map<number, number>();
  if (!office) console.log('没有找到 LibreOffice（soffice），不与 SUMIFS 比较');
  for (const units of office ? [16, 160] : []) {
    sumifs.set(units * 6, await sumifsTime(folder, benchRange(ROWS, units), units, 3));
    console.log(`LibreOffice ${units * 6} 条 SUMIFS：CPU ${sumifs.get(units * 6)?.toFixed(0)} ms`);
  }
  return { cases, libreOffice: office, sumifs };
}
