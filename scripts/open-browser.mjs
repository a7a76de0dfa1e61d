import { spawn } from 'node:child_process';

const COMMANDS = {
  darwin: (url) => ['open', [url]],
  win32: (url) => ['cmd', ['/c', 'start', '""', url]],
  linux: (url) => ['xdg-open', [url]],
};

/** Tries to show an address in the person's browser; without one nothing happens. */
export function openBrowser(url) {
  const [command, args] = (COMMANDS[process.platform] ?? COMMANDS.linux)(url);
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}
