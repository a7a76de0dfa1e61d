import { contextOf, type ContextOptions, type LedgerContext } from '../indicators/ledger-context';
import { breakdown, type BreakdownRow } from '../indicators/ledger/breakdown';
import type { Dimension } from '../indicators/ledger/dimension';
import { formatDay } from '../model/day';
import type { Ledger } from '../model/ledger';
import type { Outcome } from '../model/outcome';
import { halfwayStanding, type HalfwayStanding } from './board/halfway-standing';
import { measure, type Measure } from './board/measure';
import { lastYear, summaryFigures } from './compose/summary-figures';

/** What the board groups by (看板分类), in the order of its switch. */
export const BOARD_DIMENSIONS = [
  'unit',
  'leading',
  'industry',
  'source',
  'channel',
  'origin',
  'place',
  'ceremony',
] as const satisfies readonly Dimension[];
export type BoardDimension = (typeof BOARD_DIMENSIONS)[number];

/** The board of a reporting date (看板) as data: every number with its formula and its rows; what is missing is named. */
export interface Board {
  readonly asOf: string;
  /** Contracts, industrial contracts, funds. */
  readonly measures: readonly Measure[];
  readonly halfway: HalfwayStanding;
  readonly groups: Readonly<Record<BoardDimension, Outcome<readonly BreakdownRow[]>>>;
}

/** Composes the board of a workbook on a reporting date. Reads only; the same input gives the same output. */
export function boardOf(ledger: Ledger, options: ContextOptions): Board {
  const context = contextOf(ledger, options);
  const now = summaryFigures(context);
  const before = summaryFigures(lastYear(context));
  const contracts = measure('contracts', context, now, before);
  const funds = measure('funds', context, now, before);
  return {
    asOf: formatDay(context.asOf),
    measures: [contracts, measure('industrial', context, now, before), funds],
    halfway: halfwayStanding(context, contracts, funds),
    groups: groupsOf(context),
  };
}

function groupsOf(context: LedgerContext): Board['groups'] {
  return Object.fromEntries(BOARD_DIMENSIONS.map((by) => [by, breakdown(context, by)])) as Board['groups'];
}
