import {
  formatDay,
  partsOf,
  type AnyIndicator,
  type CellValue,
  type Day,
  type Decimal,
  type InputType,
} from '@zhaoshang/core';
import { answer, toCell } from './answer';
import { dayOf } from './day-of';
import { numberOf } from './number-of';
import { spread } from './spread';
import { closed, firstOf, inFormula, substituted } from './substituted';
import { functionEntry, type FunctionEntry } from './function-entry';

type Input = Decimal | Day | undefined;

const READ: Readonly<Record<InputType, (cell: CellValue, name: string) => Input>> = {
  number: numberOf,
  day: dayOf,
  // Printed figures (印数) have their own functions, which ask for decimals too.
  printed: numberOf,
};

/** Computes a figure over cells or whole columns: the arguments in the order of the figure's inputs. */
export function figureOver(figure: AnyIndicator, args: readonly unknown[]): unknown[][] {
  return spread(args, (...cells) => toCell(answer(figure.of(inputsOf(figure, cells) as never)) as Decimal));
}

function inputsOf(figure: AnyIndicator, cells: readonly CellValue[]): Readonly<Record<string, Input>> {
  return Object.fromEntries(
    Object.entries(figure.inputs).map(([key, { name, type }], index) => [
      key,
      READ[type](cells[index] ?? null, name),
    ]),
  );
}

/** The entry of a function that is a figure of the core: formula and source are the figure's own. */
export function figureEntry(
  figure: AnyIndicator,
  declared: Pick<FunctionEntry, 'id' | 'run' | 'units' | 'examples'> & Partial<FunctionEntry>,
): FunctionEntry {
  return functionEntry({
    formula: closed(`${figure.name} = ${figure.formula}`),
    source: figure.source,
    explain: (args) => [substituted(args, filledIn(figure, args))],
    ...declared,
  });
}

/** The formula with numbers in place of the names of its inputs: 95.03 ÷ 160; of a column its first cell. */
export function filledIn(figure: AnyIndicator, args: readonly unknown[]): string {
  const words = new Map<string, string>();
  Object.values(figure.inputs).forEach(({ name, type, otherwise }, index) => {
    const cell = firstOf(args[index]) ?? otherwise ?? null;
    const input = READ[type](cell, name);
    if (input === undefined) return;
    if (type === 'day') for (const [word, says] of dayWords(name, input as Day)) words.set(word, says);
    else words.set(name, inFormula(typeof cell === 'string' ? cell.trim() : (input as Decimal)));
  });
  // What follows the formula proper are exceptions in words.
  const [formula = ''] = figure.formula.split('；');
  if (words.size === 0) return formula;
  // The longest name first: 合同额 is the beginning of none, 目标 of many.
  const names = [...words.keys()].sort((a, b) => b.length - a.length);
  return formula.replace(new RegExp(names.join('|'), 'g'), (name) => words.get(name) ?? name);
}

function dayWords(name: string, day: Day): readonly (readonly [string, string])[] {
  const { year, month } = partsOf(day);
  const days = (Date.UTC(year + 1, 0, 1) - Date.UTC(year, 0, 1)) / 86_400_000;
  const over = day - Date.UTC(year, 0, 1) / 86_400_000 + 1;
  return [
    [name, formatDay(day)],
    ['统计截止月份', String(month)],
    ['年内已过天数', String(over)],
    ['全年天数', String(days)],
  ];
}
