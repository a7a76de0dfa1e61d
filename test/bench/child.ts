import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Counts } from './cases/case';

/** One run of a case. */
export interface Run {
  /** By the clock, and of processor time, in milliseconds. */
  readonly ms: number;
  readonly cpu: number;
  /** Most memory that the process ever held, in KiB. */
  readonly peakKb: number;
  readonly counts: Counts;
}

/** A case in a process of its own, prepared and waiting. */
export interface Child {
  /** What it runs on. */
  readonly versions: string;
  run(): Promise<Run>;
  end(): void;
}

/** Starts a process and waits until it is prepared. */
export async function startChild(command: string, args: readonly string[]): Promise<Child> {
  const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const answer = async (): Promise<unknown> => {
    const { value, done } = await lines.next();
    if (done) throw new Error(`${command} ${args.join(' ')} ended without an answer`);
    return JSON.parse(String(value)) as unknown;
  };
  const { ready } = (await answer()) as { ready: string };
  return {
    versions: ready,
    async run() {
      child.stdin.write('run\n');
      return (await answer()) as Run;
    },
    end: () => child.stdin.end(),
  };
}
