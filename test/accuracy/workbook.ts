import { parseDay, type Book, type Day } from '@zhaoshang/core';
import { PLANTERS, type Planted } from './fault';
import { layOut, type LaidOut, type Layout } from './layout';
import { cleanProjects, type Project } from './project';
import { random } from './random';

/** A generated workbook with what was planted in it. */
export interface Generated {
  readonly layout: Layout;
  readonly asOf: Day;
  readonly book: Book;
  readonly sheets: readonly LaidOut[];
  readonly planted: readonly Planted[];
  readonly rows: number;
}

/** Rounds of faults: each planter is used this many times in a workbook where the layout can show it. */
const ROUNDS = 2;

/** A workbook of a layout: clean projects, with each fault and near-miss that its columns can show planted in some. */
export function generate(layout: Layout, seed: number, count = 150): Generated {
  const rng = random(seed);
  const asOf = parseDay('2022-09-30') as Day;
  const all = cleanProjects(rng, count, asOf);
  const shown = new Set(layout.columns.map(({ of }) => of));
  const free = rng.shuffle(all);
  const planted: Planted[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    for (const plant of Object.values(PLANTERS)) {
      // Planting in a copy first tells whether the layout can show it, without changing the ledger.
      const at = free.findIndex((project) => {
        const trial: Project = { ...project };
        const result = plant(trial, { all: [trial], asOf, rng: random(seed) });
        return result !== undefined && showable(result, trial, shown, layout);
      });
      const [project] = at < 0 ? [] : free.splice(at, 1);
      const result = project && plant(project, { all, asOf, rng });
      if (result) planted.push(result);
    }
  }
  const { book, sheets } = layOut(layout, all);
  return { layout, asOf, book, sheets, planted, rows: all.length };
}

/** What a rule needs to see beyond the cells that it names. */
const NEEDS: Readonly<Record<string, readonly (keyof Project)[]>> = {
  A07: ['startedOn'],
  B01: ['name', 'kind'],
  B03: ['name', 'kind', 'amount'],
  C02: ['kind', 'amount'],
  C03: ['kind', 'contractNo'],
  C04: ['kind', 'amount'],
  C09: ['industrial', 'industryCode'],
  D01: ['fundsYear', 'fundsTotal'],
  D04: ['fundsTotal', 'amount'],
  D05: ['fundsYear', 'evidence'],
  D06: ['fundsYear', 'amount', 'stage', 'startedOn'],
  D08: ['kind', 'fundsYear'],
  E02: ['stage', 'startedOn'],
  E03: ['kind', 'signedOn', 'startedOn'],
  E04: ['kind', 'signedOn'],
  E06: ['startedOn', 'enrolledOn'],
  E07: ['stage', 'amount'],
};

function showable(
  { rule, fields, innocent }: Planted,
  _: Project,
  shown: ReadonlySet<keyof Project | undefined>,
  layout: Layout,
): boolean {
  if (innocent) return true;
  if (
    rule === 'C02' &&
    !layout.columns.some(({ field, heading }) => field === 'amount' && /正式/.test(heading.join('')))
  )
    return false;
  if (rule === 'F01' && layout.groupBy === 'unit') return false;
  const needs = NEEDS[rule] ?? fields;
  return needs.every((field) => shown.has(field));
}
