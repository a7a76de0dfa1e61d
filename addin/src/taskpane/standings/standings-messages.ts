import { useMessages } from '../messages/use-messages';
import { standingsEnUS } from './standings-en-us';
import { standingsZhCN } from './standings-zh-cn';

export type StandingsTab = 'units' | 'persons' | 'peers';

/** Every text of the board of honour that is not data. */
export interface StandingsMessages {
  readonly title: (day: string) => string;
  readonly choose: string;
  readonly tabs: Readonly<Record<StandingsTab, string>>;
  readonly policy: (weights: readonly string[]) => string;
  readonly source: (source: string) => string;
  readonly unknownItem: (name: string) => string;
  readonly groups: string;
  readonly allGroups: string;
  readonly columns: Readonly<Record<'place' | 'unit' | 'person' | 'score' | 'moved', string>>;
  readonly tied: (place: number) => string;
  readonly up: (n: number) => string;
  readonly down: (n: number) => string;
  readonly same: string;
  readonly noBefore: string;
  readonly noBeforeWhy: string;
  readonly itemLine: (item: string, sum: string, score: string) => string;
  readonly group: (name: string, place: number | null) => string;
  readonly open: (name: string) => string;
  readonly zero: (n: number) => string;
  readonly noZero: string;
  readonly unranked: string;
  readonly lastYear: string;
  readonly lastPolicy: (weights: readonly string[]) => string;
  readonly lastSame: string;
  readonly noMoves: string;
  readonly move: (name: string, from: number, to: number | null, why: string) => string;
  readonly uncredited: string;
  readonly uncreditedLine: (project: string, text: string) => string;
  readonly shared: string;
  readonly missing: (why: string) => string;
  readonly peersTitle: (sheet: string) => string;
  readonly district: string;
  readonly nth: (place: number) => string;
  readonly peersMissing: (names: string) => string;
}

/** The texts in the person's language. */
export function useStandingsMessages(): StandingsMessages {
  return useMessages().language === 'zh' ? standingsZhCN : standingsEnUS;
}
