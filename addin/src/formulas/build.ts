import type { Argument } from './argument';
import { NAMESPACE } from './function-names';
import { formatReference } from './reference';

/** The longest text in a formula, and the longest formula. https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 */
export const LONGEST = { text: 255, formula: 8192 } as const;

/** A formula, or why it cannot be written. */
export type Built =
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'too-long'; readonly what: keyof typeof LONGEST };

/**
 * The formula that calls a function with arguments, in a cell of the sheet `from`. A text is always quoted, so that it
 * stays a text whatever it begins with; arguments left out at the end are not written.
 */
export function buildFormula(name: string, args: readonly Argument[], from?: string): Built {
  const tooLong = args.some(
    (argument) =>
      argument.kind === 'value' && typeof argument.value === 'string' && argument.value.length > LONGEST.text,
  );
  if (tooLong) return { kind: 'too-long', what: 'text' };
  const written = args.map((argument) => writeArgument(argument, from));
  while (written.at(-1) === '') written.pop();
  const formula = `=${NAMESPACE}.${name}(${written.join(',')})`;
  return formula.length > LONGEST.formula
    ? { kind: 'too-long', what: 'formula' }
    : { kind: 'formula', formula };
}

function writeArgument(argument: Argument, from: string | undefined): string {
  switch (argument.kind) {
    case 'blank':
      return '';
    case 'cells':
      return formatReference(argument.reference, from);
    case 'other':
      return argument.text;
    case 'value':
      return typeof argument.value === 'string'
        ? `"${argument.value.replaceAll('"', '""')}"`
        : String(argument.value).toUpperCase();
  }
}
