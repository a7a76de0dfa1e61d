import { contextOf, type ContextOptions, type LedgerContext } from '../../indicators/ledger-context';
import type { CellAddress } from '../../model/address';
import { formatDay } from '../../model/day';
import type { Ledger } from '../../model/ledger';
import { lastLeagueWeights } from '../../policies/last-league-weights';
import { leagueCap } from '../../policies/league-cap';
import { leagueWeights } from '../../policies/league-weights';
import { personWeights } from '../../policies/person-weights';
import { versionOn, type Policy } from '../../policies/policy';
import { rankingExempt } from '../../policies/ranking-exempt';
import { personCredit, personsIn } from './credit';
import { LEAGUE_ITEMS } from './items';
import { peers, type Peers } from './peers';
import { achievements, nothing, type Achievements, type Uncredited } from './performance';
import { rank, type Contender, type Ranked, type RankTerms } from './rank';
import { unitContenders } from './unit-contenders';
import { whyMoved } from './why-moved';

/** Somebody on the board (上榜者). */
export interface LeagueRow extends Ranked {
  readonly name: string;
  readonly group: string;
  /** The place at the end of last month; null where it is not known or there was none. */
  readonly lastMonth: number | null;
  /** Under last year's points: the place, and why it differs; null where nothing moved. */
  readonly lastYear: { readonly place: number; readonly why: string } | null;
  /** Neither a contract signed nor funds in place (零签约零到位). */
  readonly isZero: boolean;
  /** Contracts, funds and targets that it was counted from. */
  readonly cells: readonly CellAddress[];
}

/** A board of units or of persons (招商英雄榜). Rows by place; those without one at the end. */
export interface League {
  readonly of: 'units' | 'persons';
  readonly weights: Readonly<Record<string, number>>;
  readonly source: string;
  /** Last year's points, where the board was recomputed by them. */
  readonly lastWeights: Readonly<Record<string, number>> | null;
  readonly rows: readonly LeagueRow[];
  readonly groups: readonly string[];
  readonly uncredited: readonly Uncredited[];
  readonly shared: readonly Uncredited[];
  /** Whether last month's places are known. */
  readonly knowsBefore: boolean;
  /** Names in the policy that are no item; they score nothing. */
  readonly unknownItems: readonly string[];
  /** Why there is no board; null where there is one. */
  readonly why: string | null;
}

export interface Leagues {
  readonly asOf: string;
  readonly units: League;
  readonly persons: League;
  readonly peers: Peers;
}

/** Composes the boards of a workbook on a reporting date. Reads only; the same input gives the same output. */
export function leaguesOf(ledger: Ledger, options: ContextOptions): Leagues {
  const context = contextOf(ledger, options);
  return {
    asOf: formatDay(context.asOf),
    units: unitLeague(context),
    persons: personLeague(context),
    peers: peers(context),
  };
}

/** The board of units, by the policy 单位榜分值. */
export function unitLeague(context: LedgerContext): League {
  const { contenders, done } = unitContenders(context);
  const lastWeights = context.policy(lastLeagueWeights);
  return compose(context, 'units', leagueWeights, contenders, done, lastWeights);
}

/** The board of persons, by the policy 个人榜分值. Persons are those that any table names. */
export function personLeague(context: LedgerContext): League {
  const done = achievements(context, 'person', personCredit(context));
  const exempt = new Set(context.policy(rankingExempt));
  const names = new Set([
    ...done.achievers.keys(),
    ...context.ledger.tables.flatMap(({ columns, rows }) =>
      rows.flatMap((_, record) => personsIn(columns.person?.text(record) ?? '')),
    ),
  ]);
  const contenders = [...names].map((name) => ({ name, group: '', targets: {}, exempt: exempt.has(name) }));
  return compose(context, 'persons', personWeights, contenders, done, null);
}

function compose(
  context: LedgerContext,
  of: League['of'],
  policy: Policy<Readonly<Record<string, number>>>,
  contenders: readonly Contender[],
  done: Achievements,
  lastWeights: Readonly<Record<string, number>> | null,
): League {
  const weights = context.policy(policy);
  const terms: RankTerms = { weights, cap: context.policy(leagueCap) };
  const now = (name: string) => done.achievers.get(name)?.now ?? nothing();
  const ranked = rank(contenders, now, terms);
  const before = done.knowsBefore
    ? rank(contenders, (name) => done.achievers.get(name)?.before ?? nothing(), terms)
    : undefined;
  const lastYear = lastWeights && rank(contenders, now, { ...terms, weights: lastWeights });
  const rows = contenders.flatMap(({ name, group, targets }): LeagueRow[] => {
    const standing = ranked.get(name);
    if (!standing) return [];
    const { formalCount, fundsYear } = now(name);
    const achiever = done.achievers.get(name);
    return [
      {
        ...standing,
        name,
        group,
        lastMonth: before?.get(name)?.place ?? null,
        lastYear: whyMoved(standing, lastYear?.get(name)),
        isZero: formalCount.isZero() && (fundsYear?.isZero() ?? true),
        cells: [
          ...(achiever?.cells ?? []),
          ...(achiever?.fundsCells ?? []),
          ...Object.values(targets).flatMap(({ cells }) => cells),
        ],
      },
    ];
  });
  const order = ({ place }: LeagueRow) => place ?? rows.length + 1;
  const field = of === 'units' ? 'unit' : 'person';
  const hasField = context.ledger.tables.some(({ kind, columns }) => kind === 'projects' && columns[field]);
  return {
    of,
    weights,
    source: versionOn(policy, context.asOf).source,
    lastWeights,
    rows: rows.sort((a, b) => order(a) - order(b) || a.name.localeCompare(b.name, 'zh')),
    groups: [...new Set(rows.map(({ group }) => group))].filter((group) => group !== ''),
    uncredited: done.uncredited,
    shared: done.shared,
    knowsBefore: done.knowsBefore,
    unknownItems: Object.keys(weights).filter((name) => !LEAGUE_ITEMS[name]),
    why: hasField ? null : `缺少：“${of === 'units' ? '引资单位' : '引资人'}”列`,
  };
}
