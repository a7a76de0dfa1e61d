import { valuesOnly } from '@zhaoshang/workbook';
import type { FunctionNames } from '../../formulas/function-names';
import { callsOurs, repairOf } from '../../formulas/repair';
import type { FormulaPort } from '../../port/formula-port';

/** What came of a copy: how many functions became values, how many of these are errors, and the sheet that lists them. */
export interface HandedOver {
  readonly replaced: number;
  readonly errors: number;
  readonly sheet: string;
}

/** Makes the copy and opens it in a window of its own; null where no function of ours is used. Writes nothing here. */
export async function handOver(port: FormulaPort, functions: FunctionNames): Promise<HandedOver | null> {
  const { name, bytes } = await port.file();
  const copy = await valuesOnly(bytes, name, (stored) => {
    const formula = `=${stored}`;
    // A file holds the names as Excel mangles them.
    return callsOurs(formula) ? (repairOf(formula, null, functions)?.after ?? formula) : null;
  });
  if (copy.replaced === 0) return null;
  await port.openFile(copy.bytes);
  return copy;
}
