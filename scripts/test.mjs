/** Everything that must hold, cheapest first. One command, no arguments: `pnpm test`. */
import { spawnSync } from 'node:child_process';

const pnpm = process.env.npm_execpath;
if (!pnpm) {
  console.error('请用 npx -y pnpm@10.34.9 test 运行。');
  process.exit(2);
}

const steps = [
  ['types', 'run', 'typecheck'],
  ['style and arrows', 'run', 'lint'],
  ['docs are fresh', 'run', 'docs', '--check'],
  ['the library builds', '--filter', '@zhaoshang/core', 'run', 'build'],
  ['tests and journeys', 'exec', 'vitest', 'run'],
];

for (const [name, ...args] of steps) {
  console.log(`\n── ${name}: pnpm ${args.join(' ')}`);
  const { status } = spawnSync(process.execPath, [pnpm, ...args], { stdio: 'inherit' });
  if (status !== 0) {
    console.error(`\nfailed: ${name}`);
    process.exit(status ?? 1);
  }
}
