import { dayOf, type Day } from '@zhaoshang/core';
import { readFile } from './files/read-file';
import { readStdin } from './files/read-stdin';
import { writeNewFile } from './files/write-new-file';
import type { Terminal } from './terminal';

/** The terminal of a Node process. */
export function nodeTerminal({ stdin, stdout, stderr, env, cwd }: NodeJS.Process): Terminal {
  // A reader that has seen enough (head) closes the pipe: no failure of ours.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return {
    out: (text) => void stdout.write(`${text}\n`),
    note: (line) => void stderr.write(`${line.replace(/\s*[\r\n]+\s*/g, ' ')}\n`),
    read: (path) => (path === '-' ? readStdin(stdin) : readFile(path, folder(env, cwd()))),
    write: (path, bytes) => writeNewFile(path, folder(env, cwd()), bytes),
    today,
    colour: stdout.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb',
    width: stdout.isTTY ? stdout.columns : undefined,
  };
}

/** Where relative paths start: pnpm runs scripts from the repository's root, and says where it was called. */
function folder(env: NodeJS.ProcessEnv, current: string): string {
  return (env['npm_lifecycle_event'] === 'zs' && env['INIT_CWD']) || current;
}

function today(): Day {
  const now = new Date();
  const day = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (day === undefined) throw new Error(`no such day: ${now.toISOString()}`);
  return day;
}
