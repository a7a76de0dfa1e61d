/** Runs the properties on values that no run drew before, until one fails or it is stopped: `pnpm explore [file …]`. */
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';

for (let round = 1; ; round++) {
  const seed = String(randomInt(2 ** 31));
  console.log(`round ${round}, FAST_CHECK_SEED=${seed}`);
  const { status } = spawnSync('npx', ['vitest', 'run', '--project', 'units', ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, FAST_CHECK_SEED: seed },
  });
  if (status !== 0) process.exit(status ?? 1);
}
