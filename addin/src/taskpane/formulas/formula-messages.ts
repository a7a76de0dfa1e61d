import type { Damage } from '../../formulas/repair';
import { useMessages } from '../messages/use-messages';
import { formulasEnUS } from './formulas-en-us';
import { formulasZhCN } from './formulas-zh-cn';

/** What the view does: one of these at a time. */
export type FormulaWay = 'build' | 'explain' | 'repair' | 'handover';

/** Every text of the formulas view that is not data. */
export interface FormulaMessages {
  readonly choose: string;
  readonly ways: Readonly<Record<FormulaWay, string>>;
  readonly loading: string;
  readonly notLoaded: (detail: string) => string;
  // 插入函数
  readonly search: string;
  readonly noMatch: (query: string) => string;
  readonly other: string;
  readonly required: string;
  readonly optional: string;
  readonly pick: string;
  readonly pickFor: (parameter: string) => string;
  readonly choice: string;
  /** What a parameter is, and its unit or form. */
  readonly hint: (description: string, unit: string) => string;
  readonly needs: (columns: string) => string;
  readonly formula: string;
  readonly preview: string;
  readonly fillIn: (parameters: string) => string;
  readonly trying: string;
  readonly result: string;
  readonly explanation: string;
  readonly asPercent: (percent: string) => string;
  readonly tableOf: (rows: number, columns: number) => string;
  readonly wouldShow: (code: string) => string;
  readonly notReadable: (text: string) => string;
  readonly tooLong: Readonly<Record<'text' | 'formula', string>>;
  readonly target: (cell: string) => string;
  readonly retarget: string;
  readonly circular: (cell: string) => string;
  readonly insert: string;
  readonly occupied: (cell: string, content: string) => string;
  readonly overwrite: string;
  readonly keep: string;
  readonly noRoom: (rows: number, columns: number, cells: string, count: number) => string;
  readonly inserted: (cell: string) => string;
  readonly undo: string;
  readonly undone: (restored: number) => string;
  readonly undoneExcept: (restored: number, cells: string) => string;
  // 解释这个数
  readonly explainActive: string;
  readonly explainHint: string;
  readonly about: (cell: string) => string;
  readonly blank: string;
  readonly typed: (text: string) => string;
  readonly refersTo: string;
  readonly inLedger: (heading: string, record: string, text: string) => string;
  readonly sameFigures: string;
  readonly noFigure: string;
  readonly checkFirst: string;
  // 修复公式
  readonly repairHint: string;
  readonly scan: string;
  readonly scanning: string;
  readonly noDamage: (count: number) => string;
  readonly found: (count: number) => string;
  readonly damages: Readonly<Record<Damage, string>>;
  readonly before: string;
  readonly after: string;
  readonly select: (cell: string) => string;
  readonly repair: (count: number) => string;
  readonly repaired: (count: number) => string;
  // 移交副本
  readonly handoverHint: string;
  readonly makeCopy: string;
  readonly copying: string;
  readonly copied: (functions: number, sheet: string, errors: number) => string;
  readonly nothingToCopy: string;
  readonly notHere: string;
}

/** The texts of the formulas view in the person's language. */
export function useFormulaMessages(): FormulaMessages {
  return useMessages().language === 'zh' ? formulasZhCN : formulasEnUS;
}
