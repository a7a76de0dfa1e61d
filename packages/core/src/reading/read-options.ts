import type { Mapping } from './mapping/sheet-mapping';

export interface ReadOptions {
  /** Decisions by sheet name; they beat recognition. */
  readonly mapping?: Mapping;
  /** Year for dates without one (3月15日), when neither sheet nor title states a year. */
  readonly baseYear?: number;
  /** Yuan for one dollar, for amounts in dollars; without it such amounts are unknown. */
  readonly yuanPerDollar?: string;
  /** Each column is read when it is first asked for (按需读取): for whoever needs a few of them, as a figure in a cell does. */
  readonly onDemand?: boolean;
}
