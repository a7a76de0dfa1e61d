import { dayOf, type Day } from '@zhaoshang/core';
import { Refusal } from '../refusal';
import type { Terminal } from '../terminal';

/** A terminal held in memory: files by name, and what was said. */
export function fakeTerminal(files: Readonly<Record<string, Uint8Array | string>> = {}) {
  const out: string[] = [];
  const notes: string[] = [];
  const written = new Map<string, Uint8Array>();
  const terminal: Terminal = {
    out: (text) => void out.push(text),
    note: (line) => void notes.push(line),
    read: async (path) => {
      const file = files[path];
      if (file === undefined) throw new Refusal(`文件“${path}”不存在。`);
      return typeof file === 'string' ? new TextEncoder().encode(file) : file;
    },
    write: async (path, bytes) => void written.set(path, bytes),
    today: () => dayOf(2022, 6, 30) as Day,
    colour: false,
    width: undefined,
  };
  return { terminal, out, notes, written };
}
