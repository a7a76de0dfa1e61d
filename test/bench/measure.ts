import type { Child, Run } from './child';

/** What several runs of a case come to: medians, and the most memory held. */
export interface Measured {
  readonly ms: number;
  readonly cpu: number;
  readonly peakMb: number;
  readonly counts: Run['counts'];
}

/**
 * Runs cases in turn, one round after the other, so that what else the machine does falls on all of them alike; the
 * first rounds warm up and are not counted.
 */
export async function inTurn(
  children: readonly Child[],
  rounds: number,
  warm: number,
): Promise<readonly Measured[]> {
  const runs: Run[][] = children.map(() => []);
  for (let round = 0; round < warm + rounds; round++) {
    for (const [index, child] of children.entries()) {
      const run = await child.run();
      if (round >= warm) runs[index]?.push(run);
    }
  }
  for (const child of children) child.end();
  return runs.map(summary);
}

/** First runs in fresh processes, in turn. */
export async function coldInTurn(
  start: readonly (() => Promise<Child>)[],
  rounds: number,
): Promise<readonly Measured[]> {
  const runs: Run[][] = start.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, fresh] of start.entries()) {
      const child = await fresh();
      runs[index]?.push(await child.run());
      child.end();
    }
  }
  return runs.map(summary);
}

function summary(runs: readonly Run[]): Measured {
  const [first] = runs;
  if (!first) throw new Error('no runs');
  return {
    ms: median(runs.map(({ ms }) => ms)),
    cpu: median(runs.map(({ cpu }) => cpu)),
    peakMb: Math.max(...runs.map(({ peakKb }) => peakKb)) / 1024,
    counts: first.counts,
  };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}
