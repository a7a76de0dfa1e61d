import type { CellAddress, League } from '@zhaoshang/core';

/** One item's points with its sum in numbers. */
export interface ShownItem {
  readonly item: string;
  readonly score: string;
  /** `39.83 ÷ 32 × 60`. */
  readonly sum: string;
}

/** A row of a board as the pane draws it; its cells are asked for when it is opened. */
export interface ShownLeagueRow {
  readonly name: string;
  readonly group: string;
  readonly place: number | null;
  readonly groupPlace: number | null;
  readonly tied: boolean;
  readonly score: string;
  readonly items: readonly ShownItem[];
  readonly lastMonth: number | null;
  readonly lastYear: { readonly place: number; readonly why: string } | null;
  readonly isZero: boolean;
  readonly why: string | null;
}

/** A project that credits nobody, or several. */
export interface ShownCredit {
  readonly project: string;
  readonly text: string;
  readonly cell: CellAddress;
  readonly address: string;
}

export interface ShownLeague {
  readonly of: League['of'];
  /** Items with their points: `正式合同额60分`. */
  readonly weights: readonly string[];
  readonly source: string;
  /** Last year's points; null where the board is not recomputed by them, the same list where nothing changed. */
  readonly lastWeights: readonly string[] | null;
  readonly groups: readonly string[];
  readonly knowsBefore: boolean;
  readonly rows: readonly ShownLeagueRow[];
  readonly uncredited: readonly ShownCredit[];
  readonly shared: readonly ShownCredit[];
  readonly unknownItems: readonly string[];
  readonly why: string | null;
}

/** The districts of the area side by side. */
export interface ShownPeers {
  readonly sheet: string;
  readonly headings: readonly string[];
  readonly rows: readonly {
    readonly name: string;
    readonly figures: readonly {
      readonly text: string;
      readonly place: number | null;
      readonly cell: CellAddress;
      readonly address: string;
    }[];
  }[];
  readonly missing: readonly string[];
  readonly why: string | null;
}

/** 招商英雄榜 as the pane draws it. */
export interface LeaguesAnswer {
  readonly asOf: string;
  readonly units: ShownLeague;
  readonly persons: ShownLeague;
  readonly peers: ShownPeers;
}

/** A row of a board that can be opened into its cells. */
export interface LeagueKey {
  readonly league: League['of'];
  readonly name: string;
}
