import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { basename } from 'node:path';
import { contentType } from './content-type.mjs';
import { fileIn } from './file-in.mjs';
import { panePage } from './pane-page.mjs';
import { SECURITY_HEADERS } from './security-headers.mjs';

/** Host names under which this computer reaches itself; any other is a page elsewhere that rebinds its name to us. */
const LOOPBACK = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/;

/**
 * @typedef {object} Folders
 * @property {string} page the built workbench
 * @property {string} addin the built add-in
 * @property {string} officeJs folder `dist` of Microsoft's package office-js
 * @property {string} book the workbook that is opened first
 */

/**
 * Answers a request's path with a file, or null when there is none.
 *
 * @param {Folders} folders
 * @param {string} path
 * @returns {Promise<{ type: string, body: Buffer | string, headers?: Record<string, string> } | null>}
 */
async function answer(folders, path) {
  if (path === '/') return answer(folders, '/workbench/index.html');
  if (path === '/book.xlsx') {
    const name = encodeURIComponent(basename(folders.book));
    return {
      type: contentType(folders.book),
      body: await readFile(folders.book),
      headers: { 'Content-Disposition': `inline; filename*=UTF-8''${name}` },
    };
  }
  /** @type {readonly (readonly [string, string])[]} */
  const routes = [
    ['/workbench/', folders.page],
    ['/office-js/', folders.officeJs],
    ['/pane/', folders.addin],
  ];
  const [prefix, folder] = routes.find(([start]) => path.startsWith(start)) ?? [];
  const file = prefix && folder && (await fileIn(folder, path.slice(prefix.length)));
  if (!file) return null;
  const body = await readFile(file);
  const isPane = prefix === '/pane/' && file.endsWith('.html');
  return { type: contentType(file), body: isPane ? panePage(body.toString()) : body };
}

/**
 * Serves the workbench to this computer alone.
 *
 * @param {Folders} folders
 * @param {number} port 0 takes any that is free
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serveWorkbench(folders, port = 0) {
  const server = createServer(async (request, response) => {
    /** @type {(status: number, type: string, body?: Buffer | string, headers?: Record<string, string>) => void} */
    const end = (status, type, body, headers) =>
      void response.writeHead(status, { ...SECURITY_HEADERS, 'Content-Type': type, ...headers }).end(body);
    try {
      if (!LOOPBACK.test(request.headers.host ?? '')) return end(403, contentType('.txt'), '只接受本机访问');
      if (request.method !== 'GET' && request.method !== 'HEAD')
        return end(405, contentType('.txt'), '只提供读取');
      const found = await answer(
        folders,
        decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname),
      );
      if (!found) return end(404, contentType('.txt'), '没有这个文件');
      end(200, found.type, request.method === 'HEAD' ? undefined : found.body, found.headers);
    } catch (error) {
      if (!response.headersSent)
        end(error instanceof URIError ? 400 : 500, contentType('.txt'), String(error));
    }
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(undefined));
  });
  const address = server.address();
  const bound = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://127.0.0.1:${bound}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
