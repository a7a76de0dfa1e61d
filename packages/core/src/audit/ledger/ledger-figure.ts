import type { CellAddress } from '../../model/address';

/** A figure of the ledger (台账数) that prose may print: exact, in 亿元, 个, %, or 年 and 月 of its date. */
export interface LedgerFigure {
  /** One of {@link LedgerKey}; any other is never asked for. */
  readonly key: string;
  readonly name: string;
  /** Exact decimal text in the unit. */
  readonly value: string;
  readonly unit: string;
  /** The cells that it was counted from. */
  readonly cells: readonly CellAddress[];
}

/** The figures that are compared with prose. */
export type LedgerKey =
  | 'projects'
  | 'formalCount'
  | 'industrialFormalCount'
  | 'frameworkCount'
  | 'formalAmount'
  | 'industrialFormalAmount'
  | 'frameworkAmount'
  | 'plannedAmount'
  | 'fundsYear'
  | 'contractTarget'
  | 'fundsTarget'
  | 'industrialTarget'
  | 'contractCompletion'
  | 'fundsCompletion'
  | 'industrialCompletion'
  | 'contractGrowth'
  | 'fundsGrowth'
  | 'monthFormalCount'
  | 'monthFormalAmount'
  | 'monthFrameworkCount'
  | 'monthFrameworkAmount'
  | 'monthFunds'
  | 'otherCount'
  | 'answerableUnits'
  | 'idleUnits'
  | 'overdueCount'
  | 'fundsFromBefore'
  | 'fundsFromBeforeShare';
