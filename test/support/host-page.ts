import { createReadStream, existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { officeScripts } from '@zhaoshang/office-host/node';
import { build } from 'esbuild';

const TYPES: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript' };

/** A page with the real office.js inside the Office host. */
export interface HostPage {
  readonly url: string;
  close(): void;
}

/**
 * Serves one page on a free loopback port. `setup` is TypeScript run before Microsoft's script, with the host's
 * exports as `host`; `script` is the file of @microsoft/office-js that the page loads.
 */
export async function serveHostPage(setup: string, script = 'office.js'): Promise<HostPage> {
  const bundle = await build({
    stdin: {
      contents: `import * as host from '@zhaoshang/office-host';\n${setup}`,
      resolveDir: import.meta.dirname,
      loader: 'ts',
    },
    ...{ bundle: true, write: false, format: 'iife', target: 'es2022', conditions: ['source'] },
  });
  const html = `<!doctype html><meta charset="utf-8"><title>宿主</title>
<script src="/setup.js"></script><script src="/office-js/${script}"></script><body></body>`;
  const own: Readonly<Record<string, string>> = { '/': html, '/setup.js': bundle.outputFiles[0]?.text ?? '' };
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const type = TYPES[path.split('.').at(-1) ?? ''] ?? 'text/html';
    const content = own[path];
    const file = path.startsWith('/office-js/') ? officeFile(path.slice('/office-js/'.length)) : undefined;
    if (content !== undefined) response.writeHead(200, { 'content-type': type }).end(content);
    else if (file) createReadStream(file).pipe(response.writeHead(200, { 'content-type': type }));
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${portOf(server)}/`, close: () => server.close() };
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

/** A file of Microsoft's package. */
function officeFile(name: string): string | undefined {
  const file = join(officeScripts, name);
  return name.includes('..') || !existsSync(file) ? undefined : file;
}
