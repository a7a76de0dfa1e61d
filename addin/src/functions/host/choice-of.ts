import { cellOf } from './cells-of';
import { CellError } from './cell-error';
import { shorten } from './number-of';

/**
 * The choice that an optional argument makes out of an enum: its first where it is left out, #VALUE! for none of
 * them. Excel hands over null for what is left out, so a default value in the signature would never apply; a blank
 * cell may arrive as zero.
 */
export function choiceOf<T extends string>(
  argument: unknown,
  name: string,
  choices: Readonly<Record<string, T>>,
): T {
  const all = Object.values(choices);
  const cell = cellOf(argument, name);
  const text =
    cell === 0
      ? ''
      : String(cell ?? '')
          .normalize('NFKC')
          .trim();
  const chosen = text === '' ? all[0] : all.find((choice) => choice === text);
  if (chosen === undefined) {
    throw new CellError('invalidValue', `“${name}”只能是${all.join('、')}，现为“${shorten(text)}”`);
  }
  return chosen;
}

/** The same of an argument that the function cannot do without; #N/A where it is blank. */
export function requiredChoiceOf<T extends string>(
  argument: unknown,
  name: string,
  choices: Readonly<Record<string, T>>,
): T {
  const cell = cellOf(argument, name);
  if (cell === null || cell === 0 || String(cell).trim() === '')
    throw new CellError('notAvailable', `缺少：${name}`);
  return choiceOf(cell, name, choices);
}
