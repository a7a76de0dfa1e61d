import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { constants, deflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GOOD, ledgerBook, TWO_UNITS } from './testing/ledger-book';

const bin = fileURLToPath(new URL('../bin/zs.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'zs-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function zs(args: string[], options: { input?: string; env?: NodeJS.ProcessEnv; cwd?: string } = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd: options.cwd ?? folder,
    input: options.input ?? '',
    env: { ...process.env, ...options.env },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** A zip with one part of as many bytes as asked, made without holding them all. */
function bomb(megabytes: number): Buffer {
  const size = megabytes * 1024 * 1024;
  const name = Buffer.from('xl/worksheets/sheet1.xml');
  const data = deflateRawSync(Buffer.alloc(size, ' '), { level: 1, strategy: constants.Z_RLE });
  const header = (central: boolean) => {
    const fields = Buffer.alloc(central ? 46 : 30);
    fields.writeUInt32LE(central ? 0x02014b50 : 0x04034b50, 0);
    const shift = central ? 2 : 0;
    fields.writeUInt16LE(8, 8 + shift);
    fields.writeUInt32LE(data.length, 18 + shift);
    fields.writeUInt32LE(size, 22 + shift);
    fields.writeUInt16LE(name.length, 26 + shift);
    return Buffer.concat([fields, name]);
  };
  const start = Buffer.concat([header(false), data]);
  const directory = header(true);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(start.length, 16);
  return Buffer.concat([start, directory, end]);
}

beforeAll(async () => {
  const book = await ledgerBook([GOOD, TWO_UNITS]);
  const files: Record<string, Uint8Array | string> = {
    '台账.xlsx': book,
    '好.xlsx': await ledgerBook(),
    '空.xlsx': '',
    '截断.xlsx': book.subarray(0, book.length / 2),
    '旧.xls': Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    '炸弹.xlsx': bomb(300),
    '炸弹.docx': bomb(300),
    '总结.txt': '上半年签约95.03亿元，完成年度目标160亿元的59.39%。',
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  mkdirSync(join(folder, '文件夹.xlsx'));
});

describe('zs as a process', () => {
  it('answers on stdout alone, and touches its input in no way', () => {
    const path = join(folder, '台账.xlsx');
    chmodSync(path, 0o444);
    const before = [readFileSync(path), statSync(path).mtimeMs];
    const { status, stdout, stderr } = zs([
      'check',
      '台账.xlsx',
      '--as-of',
      '2022-06-30',
      '--format',
      'json',
    ]);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({ schema: 'zs-check/1', workbook: '台账.xlsx' });
    expect([readFileSync(path), statSync(path).mtimeMs]).toEqual(before);
    expect(zs(['check', '好.xlsx', '--as-of', '2022-06-30']).status).toBe(0);
  });

  it('reads a text from a pipe', () => {
    const { status, stdout } = zs(['audit', '-', '--format', 'json'], {
      input: '完成160亿元的59.39%，即95.03亿元。',
    });
    expect(JSON.parse(stdout)).toMatchObject({ schema: 'zs-audit/1' });
    expect(status).toBe(0);
  });

  it('takes paths from where pnpm was called', () => {
    const env = { npm_lifecycle_event: 'zs', INIT_CWD: folder };
    expect(zs(['audit', '总结.txt'], { env, cwd: tmpdir() }).status).toBe(0);
  });

  it.each([
    ['空.xlsx', '“空.xlsx”是空文件'],
    ['截断.xlsx', '“截断.xlsx”不完整'],
    ['旧.xls', '“旧.xls”是旧版 .xls 格式'],
    ['炸弹.xlsx', '“炸弹.xlsx”解压后大得不正常'],
    ['文件夹.xlsx', '“文件夹.xlsx”是文件夹'],
    ['无.xlsx', '文件“无.xlsx”不存在'],
  ])('refuses %s in one line, with status 2 and nothing on stdout', (name, says) => {
    const { status, stdout, stderr } = zs(['check', name, '--as-of', '2022-06-30']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^zs：[^\n]+。\n$/);
    expect(stderr).toContain(says);
  });

  it('refuses a document that is a bomb', () => {
    const { status, stdout, stderr } = zs(['audit', '炸弹.docx']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^zs：“炸弹\.docx”解压后大得不正常[^\n]+。\n$/);
  });

  it('may be built by two at once', async () => {
    const build = fileURLToPath(new URL('../bin/build.mjs', import.meta.url));
    const ended = [1, 2].map(
      () =>
        new Promise((resolve) => spawn(process.execPath, [build], { stdio: 'ignore' }).on('exit', resolve)),
    );
    expect(await Promise.all(ended)).toEqual([0, 0]);
    expect(zs(['--version']).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
