import { mkdtemp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveWorkbench } from './server.mjs';

let folder: string;
let server: Awaited<ReturnType<typeof serveWorkbench>>;

/** Asks for a path exactly as written: `fetch` would resolve the dots first. */
const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  new Promise<{ status: number | undefined; headers: Record<string, unknown>; body: string }>(
    (resolve, reject) => {
      const { hostname, port } = new URL(server.url);
      request({ hostname, port, path, method, headers }, (response) => {
        let body = '';
        response.on('data', (part) => (body += String(part)));
        response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
      })
        .on('error', reject)
        .end();
    },
  );

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'workbench-'));
  for (const name of ['page', 'addin', 'office']) await mkdir(join(folder, name));
  await writeFile(join(folder, 'page', 'index.html'), '<!doctype html>工作台');
  await writeFile(join(folder, 'page', 'main.js'), 'export {}');
  await writeFile(join(folder, 'office', 'office.js'), '');
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await writeFile(join(folder, '台账.xlsx'), 'book');
  await writeFile(
    join(folder, 'addin', 'taskpane.html'),
    '<html><head><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script></head></html>',
  );
  await symlink(join(folder, 'secret.txt'), join(folder, 'page', 'link.txt')).catch(() => undefined);
  server = await serveWorkbench({
    page: join(folder, 'page'),
    addin: join(folder, 'addin'),
    officeJs: join(folder, 'office'),
    book: join(folder, '台账.xlsx'),
  });
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

describe('the workbench server', () => {
  it('listens on the loopback address only, on a free port', () => {
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:[1-9]\d+\/$/);
  });

  it('serves the page, the Office library and the workbook under its own name', async () => {
    expect((await ask('/')).body).toContain('工作台');
    expect((await ask('/workbench/main.js')).headers['content-type']).toContain('javascript');
    expect((await ask('/office-js/office.js')).status).toBe(200);
    const book = await ask('/book.xlsx');
    expect(book.body).toBe('book');
    expect(book.headers['content-disposition']).toContain(encodeURIComponent('台账.xlsx'));
  });

  it('swaps the address of the Office library and puts the bridge before it', async () => {
    const { body } = await ask('/pane/taskpane.html');
    expect(body).not.toContain('https:');
    const bridge = body.indexOf('/workbench/bridge.js');
    expect(bridge).toBeGreaterThan(0);
    expect(body.indexOf('/office-js/office.js')).toBeGreaterThan(bridge);
  });

  it.each([
    '/workbench/../secret.txt',
    '/workbench/%2e%2e/secret.txt',
    '/workbench/..%2fsecret.txt',
    '/workbench/..%5csecret.txt',
    '/workbench//etc/passwd',
    '/workbench/link.txt',
    '/workbench/index.html%00.js',
    '/workbench/',
    '/pane/none.html',
    '/secret.txt',
    '/workbenchx/main.js',
  ])('gives nothing outside its folders: %s', async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBe(404);
    expect(body).not.toContain('secret');
  });

  it('refuses other hosts, other methods and addresses that mean nothing', async () => {
    expect((await ask('/', { host: 'example.com' })).status).toBe(403);
    expect((await ask('/', {}, 'POST')).status).toBe(405);
    expect((await ask('/%E0%A4%A')).status).toBe(400);
  });

  it('lets nothing be cached and nothing come from elsewhere', async () => {
    for (const path of ['/', '/pane/taskpane.html', '/none']) {
      const { headers } = await ask(path);
      expect(headers['cache-control']).toBe('no-store');
      const policy = String(headers['content-security-policy']);
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self';");
      expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
    }
  });
});
