import { mkdir, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { env, platform } from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';

/** A browser to start: its program, and what its surroundings need besides. */
export interface BrowserProgram {
  readonly path: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Longest that unpacking takes; a lock older than this was left behind. */
const UNPACKING = 120_000;

/** The Chromium inside @sparticuz/chromium, unpacked on first use, with the libraries that a bare Linux lacks. */
export async function bundledChromium(): Promise<BrowserProgram> {
  if (platform !== 'linux') throw new Error('the bundled Chromium runs on Linux only');
  const { default: chromium, inflate } = await import('@sparticuz/chromium');
  const require = createRequire(import.meta.url);
  const build = dirname(require.resolve('@sparticuz/chromium'));
  const libraries = join(build, '..', '..', 'bin', 'al2023.tar.br');
  return alone(async () => {
    const path = await chromium.executablePath();
    const folder = join(await inflate(libraries), 'lib');
    const searched = env['LD_LIBRARY_PATH'] ? `${env['LD_LIBRARY_PATH']}:${folder}` : folder;
    return { path, environment: { LD_LIBRARY_PATH: searched } };
  });
}

/** Runs alone among all processes: a program still being unpacked by another cannot be started. */
async function alone<T>(run: () => Promise<T>): Promise<T> {
  const lock = join(tmpdir(), 'zhaoshang-chromium.lock');
  for (;;) {
    try {
      await mkdir(lock);
      break;
    } catch {
      const made = await stat(lock).catch(() => undefined);
      if (made && Date.now() - made.mtimeMs > UNPACKING) await rm(lock, { recursive: true, force: true });
      else await wait(200);
    }
  }
  try {
    return await run();
  } finally {
    await rm(lock, { recursive: true, force: true });
  }
}
