import { nearest } from '@zhaoshang/core';
import { parseArgs } from 'node:util';
import { Refusal } from '../refusal';

/** Options of a command: each takes a value, given once. */
export interface Given<O extends string> {
  readonly file: string;
  readonly options: Readonly<Partial<Record<O, string>>>;
}

/** Reads a command's arguments: one file and its options. Throws Refusal with what to write instead. */
export function parseArguments<const O extends string>(
  command: string,
  args: readonly string[],
  known: readonly O[],
): Given<O> {
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(known.map((name) => [name, { type: 'string' as const }])),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const files: string[] = [];
  const options: Partial<Record<O, string>> = {};
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(fileArgument(token.value));
    if (token.kind !== 'option') continue;
    const name = known.find((option) => option === token.name);
    if (name === undefined) throw unknownOption(command, token.rawName, known);
    if (!token.value || (!token.inlineValue && token.value.startsWith('--')))
      throw new Refusal(`${token.rawName} 后面缺少值；用法见 zs ${command} --help。`);
    if (options[name] !== undefined) throw new Refusal(`${token.rawName} 给了两次；请只给一次。`);
    options[name] = token.value;
  }
  const [file] = files;
  if (file === undefined) throw new Refusal(`没有给出要处理的文件；用法见 zs ${command} --help。`);
  if (files.length > 1)
    throw new Refusal(
      `一次处理一个文件，给了 ${files.length} 个：${files.join('、')}；文件名含空格时请加引号。`,
    );
  return { file, options };
}

/** A file's name; an option whose dashes a word processor has prettified is told apart. */
function fileArgument(value: string): string {
  if (/^[—–－‐−]/.test(value))
    throw new Refusal(`“${value}”开头不是英文减号；请写成 --${value.replace(/^[—–－‐−-]+/, '')}。`);
  return value;
}

function unknownOption(command: string, given: string, known: readonly string[]): Refusal {
  const near = nearest(given.replace(/^-+/, ''), known);
  const advice = near ? `是否想写 --${near}？` : `用法见 zs ${command} --help。`;
  return new Refusal(`不认识选项 ${given}；${advice}`);
}
