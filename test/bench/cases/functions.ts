import { serialOf, type CellValue } from '@zhaoshang/core';
import { functions } from '../../../addin/src/functions/registry';
import { AS_OF } from '../as-of';
import { HEADING, ledgerRows } from '../ledger';
import type { Case } from './case';

/** Figures that a sheet of 5,000 cells asks for, over and over (台账函数). */
const ASKED = ['CONTRACT_AMOUNT', 'PROJECT_COUNT', 'FUNDS', 'START_RATE', 'FUNDS_RATE'] as const;
const CELLS = 5_000;
/** Reading anew costs some hundred times as much: fewer cells tell it as well. */
const CELLS_ANEW = 20;
const DAY = [[serialOf(AS_OF)]];

/** Cells that ask for figures of one range: compared with the last one, its reading used again. */
export const cellsReused: Case = (rows) => {
  const range = handedOver(benchRange(rows, 160));
  const copies = Array.from({ length: 4 }, range);
  for (const id of ASKED) ask(id, copies[0]);
  return () =>
    perCell(CELLS, (cell) => ask(ASKED[cell % ASKED.length] ?? 'FUNDS', copies[cell % copies.length]));
};

/** The same where nothing can be used again: no two cells ask for the same range. */
export const cellsAnew: Case = (rows) => {
  const range = handedOver(benchRange(rows, 160));
  let edits = 0;
  return () => {
    const copies = Array.from({ length: CELLS_ANEW }, () => edited(range(), ++edits));
    return perCell(CELLS_ANEW, (cell) => ask(ASKED[cell % ASKED.length] ?? 'FUNDS', copies[cell]));
  };
};

/** One table in place of 96 or 960 SUMIFS: the range is read anew. */
export const breakdown96: Case = (rows) => breakdownOf(rows, 16);
export const breakdown960: Case = (rows) => breakdownOf(rows, 160);

/** A cell of the ledger is edited: a table and a hundred figures over it are computed again. */
export const oneEdit: Case = (rows) => {
  const range = handedOver(benchRange(rows, 160));
  let edits = 0;
  return () => {
    const copies = Array.from({ length: 4 }, range);
    edits++;
    for (const copy of copies) edited(copy, edits);
    const { ms, cpu } = timed(() => {
      ask('BREAKDOWN', copies[0]);
      for (let cell = 0; cell < 100; cell++) ask(ASKED[cell % ASKED.length] ?? 'FUNDS', copies[cell % 4]);
    });
    return { ms, cpu, findings: {} };
  };
};

/** What it costs to hand the range over, which no function can help: its JSON is parsed. */
export const handOver: Case = (rows) => {
  const range = handedOver(benchRange(rows, 160));
  return () => ({ ...timed(range), findings: {} });
};

/** The benchmark's ledger with so many units in place of its own, blanks as Excel hands them over. */
export function benchRange(rows: number, units: number): CellValue[][] {
  const unit = HEADING.indexOf('引资单位');
  const body = ledgerRows(0, rows).map((row, index) => row.with(unit, `单位${index % units}`));
  return [[...HEADING], ...body].map((row) => row.map((cell) => cell ?? ''));
}

function breakdownOf(rows: number, units: number): ReturnType<Case> {
  const range = handedOver(benchRange(rows, units));
  let edits = 0;
  return () => {
    const copy = edited(range(), ++edits);
    let table: unknown[][] = [];
    const { ms, cpu } = timed(() => (table = ask('BREAKDOWN', copy) as unknown[][]));
    return { ms, cpu, findings: { figures: (table.length - 2) * 6 } };
  };
}

const ask = (id: string, range: unknown): unknown => functions[id]?.(...([range, DAY] as never[]));

/** Each call gives a copy of its own, as each cell is given one. */
function handedOver(range: readonly (readonly CellValue[])[]): () => CellValue[][] {
  const message = JSON.stringify(range);
  return () => JSON.parse(message) as CellValue[][];
}

/** Another remark in the last row. */
function edited(range: CellValue[][], edit: number): CellValue[][] {
  const last = range.at(-1);
  if (last) last[HEADING.indexOf('备注')] = `改第${edit}次`;
  return range;
}

function perCell(cells: number, call: (cell: number) => unknown): ReturnType<ReturnType<Case>> {
  let answers: unknown[] = [];
  const { ms, cpu } = timed(() => (answers = Array.from({ length: cells }, (_, cell) => call(cell))));
  const figures = Object.fromEntries(ASKED.map((id, index) => [id, Number(answers[index])]));
  return { ms: ms / cells, cpu: cpu / cells, findings: {}, figures };
}

function timed(run: () => unknown): { readonly ms: number; readonly cpu: number } {
  const [wall, used] = [performance.now(), process.cpuUsage()];
  run();
  const { user, system } = process.cpuUsage(used);
  return { ms: performance.now() - wall, cpu: (user + system) / 1000 };
}
