import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fingerprint } from './fingerprint.mjs';

it('changes when a file is edited, touched, added or removed, and only then', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'fingerprint-'));
  const [a, b] = [join(folder, 'a.ts'), join(folder, 'b.ts')];
  const seen: string[] = [];
  const note = async () => seen.push(await fingerprint([folder, join(folder, 'never')]));
  await writeFile(a, '1');
  await note();
  await writeFile(a, '12');
  await note();
  await utimes(a, 1, 1);
  await note();
  await writeFile(b, '');
  await note();
  await rm(b);
  await rm(a);
  await note();
  expect(new Set(seen).size).toBe(seen.length);
  await note();
  expect(seen.at(-1)).toBe(seen.at(-2));
  await rm(folder, { recursive: true });
});
