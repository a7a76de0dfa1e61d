import { readFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import { contentType } from './content-type.mjs';
import { fileIn } from './file-in.mjs';

/**
 * Serves the built add-in to the Excel of this computer: Excel loads add-ins over https only.
 *
 * @param {string} folder the built add-in
 * @param {{ key: Buffer, cert: Buffer }} certificate for localhost, trusted by this computer
 * @param {number} port the one that the manifest names
 */
export async function serveAddin(folder, certificate, port) {
  const server = createServer(certificate, async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'https://localhost');
    const file = await fileIn(folder, decodeURIComponent(pathname)).catch(() => null);
    const body = file && (await readFile(file).catch(() => null));
    if (!body) return response.writeHead(404, { 'Content-Type': contentType('.txt') }).end('没有这个文件');
    response.writeHead(200, { 'Content-Type': contentType(file), 'Cache-Control': 'no-store' }).end(body);
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => resolve(undefined));
  });
  return server;
}
