import type { Attention, CellAddress, LifeStepKey, ListKey } from '@zhaoshang/core';

/** A project as the pane draws it. */
export interface ShownProject {
  readonly name: string;
  readonly unit: string;
  readonly person: string;
  readonly leader: string;
  readonly kind: string;
  /** `3.2亿元`; '' where none is written. */
  readonly amount: string;
  /** By step: its date, '' where only 进展 says so; absent where it was not reached. */
  readonly steps: Readonly<Partial<Record<LifeStepKey, string>>>;
  readonly stage: string;
  readonly terminated: boolean;
  readonly cell: CellAddress;
  readonly address: string;
}

/** A project on a list: which, why, and where to look. */
export type ShownAttention = Attention & { readonly project: number; readonly address: string };

export interface ShownList {
  readonly items: readonly ShownAttention[];
  readonly legend: string;
  readonly gaps: readonly string[];
}

/** The projects and the lists of 周调度 as the pane draws them. */
export interface ProjectsAnswer {
  readonly asOf: string;
  /** The steps of a life in order, with their names. */
  readonly steps: readonly (readonly [key: LifeStepKey, name: string])[];
  readonly projects: readonly ShownProject[];
  readonly lists: Readonly<Record<ListKey, ShownList>>;
}
