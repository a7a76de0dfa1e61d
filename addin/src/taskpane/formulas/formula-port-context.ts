import { createContext, useContext } from 'react';
import type { FormulaPort } from '../../port/formula-port';

const FormulaPortContext = createContext<FormulaPort | null>(null);
export const FormulaPortProvider = FormulaPortContext.Provider;

/** The formulas of the open workbook. */
export function useFormulaPort(): FormulaPort {
  const port = useContext(FormulaPortContext);
  if (!port) throw new Error('the pane has no FormulaPort');
  return port;
}
