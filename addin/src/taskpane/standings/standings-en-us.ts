import type { StandingsMessages } from './standings-messages';

/** English. */
export const standingsEnUS: StandingsMessages = {
  title: (day) => `Board of honour (as of ${day})`,
  choose: 'Board',
  tabs: { units: 'Units', persons: 'Persons', peers: 'Districts' },
  policy: (weights) => `Points: ${weights.join(', ')}.`,
  source: (source) => `Source: ${source}. The points are set in the sheet 招商参数.`,
  unknownItem: (name) => `“${name}” is no item that can be scored and was left out.`,
  groups: 'Group',
  allGroups: 'All',
  columns: { place: 'Place', unit: 'Unit', person: 'Introducer', score: 'Points', moved: 'Since last month' },
  tied: (place) => `${place} (shared)`,
  up: (n) => `up ${n}`,
  down: (n) => `down ${n}`,
  same: 'same',
  noBefore: '—',
  noBeforeWhy:
    'No places of last month: January has none; other months need a column of the month’s funds, or dated receipts.',
  itemLine: (item, sum, score) => `${item}: ${sum} = ${score}`,
  group: (name, place) => (place === null ? name : `${name}, place ${place}`),
  open: (name) => `The points of ${name} and their origin`,
  zero: (n) => `No contract and no funds (${n})`,
  noZero: 'There is none without contract and funds.',
  unranked: 'Not ranked',
  lastYear: 'By last year’s points',
  lastPolicy: (weights) => `Last year: ${weights.join(', ')}.`,
  lastSame: 'Last year’s points are this year’s; no place changes.',
  noMoves: 'By last year’s points no place changes.',
  move: (name, from, to, why) =>
    `${name}: place ${from} by last year’s points, ${to ?? '—'} this year. ${why}.`,
  uncredited: 'Projects that credit nobody',
  uncreditedLine: (project, text) =>
    text === '' ? `${project}: blank` : `${project}: says “${text}”; name one`,
  shared: 'Projects that are split',
  missing: (why) => `No ranking: ${why}.`,
  peersTitle: (sheet) => `Districts of the area (from the sheet “${sheet}”)`,
  district: 'District',
  nth: (place) => `no. ${place}`,
  peersMissing: (names) => `Not in the table: ${names}.`,
};
