import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';

/** The Python that has pandas: Debian's own before any other; undefined where none has it. */
export function pythonWithPandas(): string | undefined {
  const candidates = ['/usr/bin/python3', 'python3', 'python'];
  return candidates.find(
    (python) =>
      (!python.startsWith('/') || existsSync(python)) &&
      spawnSync(python, ['-c', 'import pandas'], { stdio: 'ignore' }).status === 0,
  );
}

/** The machine in a line. */
export function machine(): string {
  const [first] = cpus();
  const gib = Math.round(totalmem() / 2 ** 30);
  return `${first?.model.trim() ?? process.arch}，${cpus().length}核，内存${gib} GiB，${process.platform}`;
}
