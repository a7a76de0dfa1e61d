import { POLICY_SHEET, policySettingsOf, type PolicySettings } from '@zhaoshang/core';
import { CellError } from './cell-error';
import { cellsOf } from './cells-of';

/**
 * The bureau's parameters in a range of its 招商参数 sheet (参数表); none where it is left out. A function sees nothing
 * of a workbook but its arguments. #VALUE! with the reason for what is no such table.
 */
export function policiesOf(argument: unknown): PolicySettings {
  const rows = cellsOf(argument);
  if (rows.every((row) => row.every((cell) => cell === null || cell === 0))) return {};
  const parsed = policySettingsOf({ name: '', sheets: [{ name: POLICY_SHEET, rows }] });
  if (parsed.kind === 'unusable') throw new CellError('invalidValue', parsed.why);
  return parsed.settings;
}
