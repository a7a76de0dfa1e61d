/** Writes docs/ from the registries; with --check it only says what is stale, and fails. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format } from 'prettier';
import { functionPages } from './docs/function-pages';
import { indicatorPages } from './docs/indicator-pages';
import { policyPages } from './docs/policy-pages';
import { rulePages } from './docs/rule-pages';
import { templatePage } from './docs/template-page';

const root = join(import.meta.dirname, '..', 'docs');
const GENERATED = ['rules', 'indicators', 'policies', 'functions'];

const wanted = new Map<string, string>();
for (const [path, markdown] of [
  ...rulePages(),
  ...indicatorPages(),
  ...policyPages(),
  ...(await functionPages()),
  templatePage(),
]) {
  wanted.set(path, await format(markdown, { parser: 'markdown', printWidth: 110 }));
}

const present = GENERATED.flatMap((folder) =>
  existsSync(join(root, folder)) ? readdirSync(join(root, folder)).map((file) => `${folder}/${file}`) : [],
);
const stale = [...wanted].filter(
  ([path, text]) => !existsSync(join(root, path)) || readFileSync(join(root, path), 'utf8') !== text,
);
const surplus = present.filter((path) => !wanted.has(path));

if (process.argv.includes('--check')) {
  const all = [...stale.map(([path]) => path), ...surplus];
  if (all.length > 0) {
    console.error(
      `docs/ is stale: ${all.slice(0, 8).join(', ')}${all.length > 8 ? ' …' : ''}; run pnpm docs`,
    );
    process.exit(1);
  }
  console.log(`docs/ is up to date: ${wanted.size} pages`);
} else {
  for (const path of surplus) rmSync(join(root, path));
  for (const [path, text] of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  console.log(`docs/: ${stale.length} written, ${surplus.length} removed, ${wanted.size} in all`);
}
