/// <reference types="office-js" />
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import type { OfficeHost } from '../host';
import { officeContext, type NodeOfficeContext } from './office-context';
import { officeScripts } from './office-scripts';

/** The globals that the client library makes. `Office` is reduced to what a host without a page can answer. */
export interface ExcelLibrary {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly Office: {
    readonly context: NodeOfficeContext;
    onReady(): Promise<{ readonly host: 'Excel'; readonly platform: 'PC' }>;
  };
}

const scripts = new Map<string, Script>();

/**
 * Loads Microsoft's unmodified Excel library into a context of its own, answered by the host. Each call gives a fresh
 * library; errors of it are instances of its own context's `OfficeExtension.Error`.
 */
export function loadExcel(host: OfficeHost): ExcelLibrary {
  const sandbox: Record<string, unknown> = bareBrowser();
  sandbox['_richApiNativeBridge'] = host.connect();
  createContext(sandbox);
  script('excel-win32-16.01.js').runInContext(sandbox);
  sandbox['Office'] = Object.create(sandbox['Office'] as object, {
    context: { value: officeContext(host) },
    onReady: { value: () => Promise.resolve({ host: 'Excel', platform: 'PC' }) },
  });
  return sandbox as unknown as ExcelLibrary;
}

/** Compiled once for all contexts. */
function script(name: string): Script {
  const known = scripts.get(name);
  if (known) return known;
  const compiled = new Script(readFileSync(join(officeScripts, name), 'utf8'), { filename: name });
  scripts.set(name, compiled);
  return compiled;
}

/** As much of a window as the library touches while it loads. */
function bareBrowser(): Record<string, unknown> {
  const nothing = (): void => undefined;
  const element = (): object => ({
    style: {},
    setAttribute: nothing,
    appendChild: nothing,
    addEventListener: nothing,
    getElementsByTagName: () => [],
  });
  const storage = { getItem: () => null, setItem: nothing, removeItem: nothing };
  const sandbox: Record<string, unknown> = {
    ...{ console, setTimeout, clearTimeout, setInterval, clearInterval, performance, Promise },
    navigator: { userAgent: 'node', language: 'zh-CN' },
    location: {
      href: 'https://localhost/',
      search: '',
      hash: '',
      protocol: 'https:',
      hostname: 'localhost',
      host: 'localhost',
    },
    document: {
      ...{ getElementById: () => null, createElement: element, getElementsByTagName: () => [] },
      ...{ addEventListener: nothing, documentElement: element(), head: element(), body: element() },
      ...{ URL: 'https://localhost/', location: { href: '' }, readyState: 'complete', cookie: '' },
    },
    addEventListener: nothing,
    removeEventListener: nothing,
    postMessage: nothing,
    localStorage: storage,
    sessionStorage: storage,
  };
  for (const name of ['window', 'self', 'parent', 'top']) sandbox[name] = sandbox;
  return sandbox;
}
