import type { CellValue } from '@zhaoshang/core';
import { parseReference, type Reference } from './reference';

/** What an argument of a call says. */
export type Argument =
  | { readonly kind: 'blank' }
  | { readonly kind: 'cells'; readonly reference: Reference }
  | { readonly kind: 'value'; readonly value: Exclude<CellValue, null> }
  /** A formula of its own, a name: only Excel can say what it is. */
  | { readonly kind: 'other'; readonly text: string };

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?(%?)$/i;

/** Reads an argument as it stands in a formula. */
export function readArgument(text: string): Argument {
  const given = text.trim();
  if (given === '') return { kind: 'blank' };
  const reference = parseReference(given);
  if (reference) return { kind: 'cells', reference };
  if (/^"(?:[^"]|"")*"$/.test(given))
    return { kind: 'value', value: given.slice(1, -1).replaceAll('""', '"') };
  if (/^(true|false)$/i.test(given)) return { kind: 'value', value: /^t/i.test(given) };
  const number = NUMBER.exec(given);
  return number
    ? { kind: 'value', value: numberOf(given, number[1] === '%') }
    : { kind: 'other', text: given };
}

/** Reads what a person typed for an argument: what is neither cells nor a number is a text. */
export function typedArgument(text: string): Argument {
  const argument = readArgument(text);
  return argument.kind === 'other' ? { kind: 'value', value: argument.text } : argument;
}

function numberOf(text: string, isPercent: boolean): number {
  return isPercent ? Number(`${text.slice(0, -1)}e-2`) : Number(text);
}
