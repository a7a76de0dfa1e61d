import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { env, platform } from 'node:process';
import { chromium, type Browser } from 'playwright-core';
import { bundledChromium, type BrowserProgram } from './bundled-chromium';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];

/**
 * Starts a headless Chromium: the one that CHROMIUM_PATH names, else an installed Chrome, Edge or Chromium, else the
 * one that comes with the packages. Throws one sentence with what was tried when none starts.
 */
export async function launchChromium(): Promise<Browser> {
  const named = env['CHROMIUM_PATH'];
  const candidates: (() => Promise<BrowserProgram> | BrowserProgram)[] = named
    ? [() => ({ path: named })]
    : [...installed().map((path) => () => ({ path })), bundledChromium];
  const failures: string[] = [];
  for (const candidate of candidates) {
    try {
      const { path, environment } = await candidate();
      return await chromium.launch({
        executablePath: path,
        headless: true,
        args: FLAGS,
        env: { ...(env as Record<string, string>), ...environment },
      });
    } catch (error) {
      failures.push(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
    }
  }
  throw new Error(`No Chromium could be started; set CHROMIUM_PATH to one. Tried: ${failures.join('; ')}.`);
}

/** Programs of Chrome, Edge and Chromium where their installers put them. */
function installed(): string[] {
  return (PLACES[platform] ?? []).filter((path) => existsSync(path));
}

const windowsPlaces = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].flatMap(
  (folder) =>
    folder
      ? [
          join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
          join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
        ]
      : [],
);

const PLACES: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: [
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: windowsPlaces,
};
