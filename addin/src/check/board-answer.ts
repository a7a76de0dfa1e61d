import type {
  BoardDimension,
  CellAddress,
  Measure,
  MeasureFigure,
  ReportFigure,
  TargetFor,
} from '@zhaoshang/core';
import type { LeagueKey } from './league-answer';

/** A figure of the board without its rows, which are asked for when it is opened. */
export type ShownFigure = Omit<ReportFigure, 'rows'> & { readonly rows: number };

export interface ShownMeasure {
  readonly of: TargetFor;
  readonly name: Measure['name'];
  readonly count: ShownFigure | null;
  readonly figures: Readonly<Record<MeasureFigure, ShownFigure>>;
}

/** An amount in 亿元: exact, and rounded once to be shown. */
export interface ShownAmount {
  readonly exact: string;
  readonly text: string;
}

/** A group; null where no row holds an amount. */
export interface ShownGroup {
  readonly name: string;
  readonly projects: number;
  readonly formalCount: number;
  readonly formalAmount: ShownAmount | null;
  readonly frameworkCount: number;
  readonly frameworkAmount: ShownAmount | null;
  readonly fundsYear: ShownAmount | null;
}

export interface ShownGrouping {
  readonly by: BoardDimension;
  /** The heading of the grouping's column. */
  readonly name: string;
  readonly groups: readonly ShownGroup[];
  /** Why there are none; null where there are. */
  readonly why: string | null;
}

/** The board as the pane draws it. */
export interface BoardAnswer {
  readonly asOf: string;
  readonly measures: readonly ShownMeasure[];
  readonly halfway: {
    readonly verdict: 'holds' | 'fails' | 'unknown';
    readonly text: string;
    readonly risks: readonly {
      readonly key: string;
      readonly overturns: boolean;
      readonly text: string;
      readonly rows: number;
    }[];
  };
  readonly groupings: readonly ShownGrouping[];
}

/** What of a group is opened into its rows. */
export type GroupPart = 'projects' | 'formal' | 'framework' | 'funds';

/** A number of the board, or a row of a board of honour, that can be opened. */
export type BoardKey =
  | LeagueKey
  | { readonly of: TargetFor; readonly figure: MeasureFigure | 'count' }
  | { readonly risk: string }
  | { readonly by: BoardDimension; readonly group: string; readonly part: GroupPart };

/** A row behind a number: the cell, what stands in it and what it is about. */
export interface BoardRow {
  readonly cell: CellAddress;
  readonly address: string;
  readonly name: string;
  readonly text: string;
}
