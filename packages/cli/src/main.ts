import { nodeTerminal } from './node-terminal';
import { run } from './run';

/** Runs zs on this process's arguments; gives its exit status. */
export function main(): Promise<number> {
  return run(process.argv.slice(2), nodeTerminal(process));
}
