#!/usr/bin/env node
import { pathToFileURL } from 'node:url';
import { build, bundle, isStale } from './build.mjs';

try {
  if (isStale()) await build();
} catch (error) {
  const missing = error?.code === 'ERR_MODULE_NOT_FOUND';
  const why = missing
    ? '依赖还没有安装，请先运行 npx -y pnpm@10.34.9 install'
    : `构建没有成功：${firstLine(error)}`;
  process.stderr.write(`zs：${why}。\n`);
  process.exit(2);
}

const { main } = await import(pathToFileURL(bundle).href);
process.exitCode = await main();

/** What esbuild says first, with its place. */
function firstLine(error) {
  const [found] = error?.errors ?? [];
  if (!found) return String(error?.message ?? error).split('\n', 1)[0];
  return found.location ? `${found.location.file}:${found.location.line} ${found.text}` : found.text;
}
