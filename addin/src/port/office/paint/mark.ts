import type { Severity } from '@zhaoshang/core';

/** What every formula of ours holds, so that our marks are known among a person's own conditional formats. */
const SIGN = '招商核对标色';

/** A formula that is always true: the worth of a text is 0. It refers to no cell, so nothing can break it. */
export const MARK_FORMULA = `=N("${SIGN}")=0`;

/** Whether a formula of a conditional format is ours; Excel may have written it anew. */
export function isMark(formula: string): boolean {
  return formula.includes(SIGN);
}

/** Excel's own shades for bad, neutral and an accent, on which black text keeps its contrast. */
export const MARK_COLOURS: Readonly<Record<Severity, string>> = {
  error: '#FFC7CE',
  warning: '#FFEB9C',
  info: '#DDEBF7',
};
