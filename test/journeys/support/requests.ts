import type { Page } from 'playwright-core';

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** Every address that a page and its frames asked for, sockets included. */
export class Requests {
  readonly #seen: string[] = [];

  constructor(page: Page) {
    page.context().on('request', (request) => this.#seen.push(request.url()));
    page.on('websocket', (socket) => this.#seen.push(socket.url()));
  }

  all(): readonly string[] {
    return this.#seen;
  }

  /** Those that would have left the machine. Data and blobs are part of the page. */
  outside(): readonly string[] {
    return this.#seen.filter((address) => {
      const { protocol, hostname } = new URL(address);
      return !['data:', 'blob:', 'about:'].includes(protocol) && !LOOPBACK.has(hostname);
    });
  }
}
