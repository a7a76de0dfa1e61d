import {
  formatAddress,
  inUnit,
  LEAGUE_ITEMS,
  type CellAddress,
  type ItemScore,
  type League,
  type Leagues,
} from '@zhaoshang/core';
import type { LeagueKey, LeaguesAnswer, ShownItem, ShownLeague, ShownPeers } from './league-answer';

/** The boards as they cross to the pane: texts, no cells. */
export function leaguesAnswer({ asOf, units, persons, peers }: Leagues): LeaguesAnswer {
  return { asOf, units: shown(units), persons: shown(persons), peers: shownPeers(peers) };
}

/** The cells that a row of a board was counted from. */
export function leagueCells(leagues: Leagues, { league, name }: LeagueKey): readonly CellAddress[] {
  return leagues[league].rows.find((row) => row.name === name)?.cells ?? [];
}

function shown(league: League): ShownLeague {
  const { weights, lastWeights, rows, uncredited, shared } = league;
  return {
    of: league.of,
    weights: points(weights),
    source: league.source,
    lastWeights: lastWeights && points(lastWeights),
    groups: league.groups,
    knowsBefore: league.knowsBefore,
    rows: rows.map(({ place, groupPlace, score, items, cells: _, ...row }) => ({
      ...row,
      place: place ?? null,
      groupPlace: groupPlace ?? null,
      score: score?.toFixed(2) ?? '',
      items: items.map(itemOf),
    })),
    uncredited: uncredited.map((each) => ({ ...each, address: formatAddress(each.cell) })),
    shared: shared.map((each) => ({ ...each, address: formatAddress(each.cell) })),
    unknownItems: league.unknownItems,
    why: league.why,
  };
}

function points(weights: Readonly<Record<string, number>>): readonly string[] {
  return Object.entries(weights).map(([name, points]) => `${name}${points}分`);
}

function itemOf({ item, points, actual, against, score, way }: ItemScore): ShownItem {
  const isCount = LEAGUE_ITEMS[item]?.unit === '个';
  const text = (value: typeof actual) =>
    isCount ? value.toDecimalPlaces(2).toFixed() : inUnit(value, '亿元').toDecimalPlaces(4).toFixed();
  const whole = way === '完成率' ? '目标' : '最高';
  const unit = isCount ? '个' : '亿元';
  return {
    item,
    score: score.toFixed(2),
    sum: against.isZero()
      ? `${whole}为零，不得分`
      : `${text(actual)}${unit} ÷ ${whole}${text(against)}${unit} × ${points.toFixed()}分${
          score.lt(actual.dividedBy(against).times(points)) ? '，封顶' : ''
        }`,
  };
}

function shownPeers(peers: Leagues['peers']): ShownPeers {
  return {
    ...peers,
    rows: peers.rows.map(({ name, figures }) => ({
      name,
      figures: figures.map(({ value, place, cell }) => ({
        text: value?.toFixed() ?? '',
        place: place ?? null,
        cell,
        address: formatAddress(cell),
      })),
    })),
  };
}
