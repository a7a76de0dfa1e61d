import { nearest } from '@zhaoshang/core';
import { BadWorkbook } from '@zhaoshang/workbook';
import pkg from '../package.json';

import { audit } from './commands/audit';
import { check } from './commands/check';
import { policy } from './commands/policy';
import { report } from './commands/report';
import { waivers } from './commands/waivers';
import { HELP } from './help';
import { Refusal } from './refusal';
import type { Terminal } from './terminal';

const COMMANDS = { check, report, audit, policy, waivers } as const;
const HELP_FLAGS = new Set(['--help', '-h', '帮助']);
const UNUSABLE = 2;

/** Runs zs with its arguments; gives its exit status (contract, section 1). Never throws. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await dispatch(args, terminal);
  } catch (error) {
    const known = error instanceof Refusal || error instanceof BadWorkbook;
    terminal.note(
      known
        ? `zs：${error.message}`
        : `zs：程序内部出错（${String(error)}）；请把这行和所用的文件告诉维护者。`,
    );
    return UNUSABLE;
  }
}

async function dispatch(args: readonly string[], terminal: Terminal): Promise<number> {
  const [command = '', ...rest] = args;
  if (command === '--version' || command === '-v') {
    terminal.out(pkg.version);
    return 0;
  }
  const asked = HELP_FLAGS.has(command) || command === 'help' ? (rest[0] ?? '') : command;
  if (asked !== command || rest.some((arg) => HELP_FLAGS.has(arg))) {
    terminal.out((HELP[asked] ?? HELP[''] ?? '').trimEnd());
    return 0;
  }
  if (Object.hasOwn(COMMANDS, command)) return COMMANDS[command as keyof typeof COMMANDS](rest, terminal);
  throw unknownCommand(command);
}

function unknownCommand(command: string): Refusal {
  if (command === '')
    return new Refusal('没有给出命令；核对台账用 zs check 台账.xlsx，全部用法见 zs --help。');
  if (/\.(xlsx|xlsm)$/i.test(command))
    return new Refusal(`请写成 zs check ${command}；全部用法见 zs --help。`);
  const near = nearest(command, Object.keys(COMMANDS));
  return new Refusal(`没有命令“${command}”；${near ? `是否想写 zs ${near}？` : '全部用法见 zs --help。'}`);
}
