import type { BoardMessages } from './board-messages';

const UNITS: Readonly<Record<string, (number: string) => string>> = {
  亿元: (number) => `${number}亿元`,
  '%': (number) => `${number}%`,
  个百分点: (number) => `${number} pp`,
  个: (number) => (number === '1' ? '1 project' : `${number} projects`),
};
const SIGNED = new Set(['ahead', 'growth', 'margin']);

/** English. Sentences that come with the figures stay in Chinese. */
export const boardEnUS: BoardMessages = {
  title: (day) => `Board as of ${day}`,
  measures: { contracts: 'Formal contracts', industrial: 'Industrial contracts', funds: 'Funds this year' },
  figures: {
    actual: 'Actual',
    target: 'Target',
    completion: 'Completion',
    time: 'Time progress',
    ahead: 'Against time',
    margin: 'Margin or gap',
    lastYear: 'Last year',
    growth: 'Year on year',
    need: 'Needed a month',
    projection: 'Projected',
    projected: 'Projected completion',
  },
  count: 'Projects',
  text: ({ key, value, unit, why, text }) => {
    const number = /[\d.]+/.exec(text)?.[0];
    if (value === null || number === undefined) return why ?? '';
    const plus = SIGNED.has(key) ? '+' : '';
    return UNITS[unit]?.(`${value.startsWith('-') ? '−' : plus}${number}`) ?? text;
  },
  formula: (formula) => `Formula: ${formula}`,
  assumption: (formula) => `Projection: ${formula}`,
  rows: (n) => `From ${n} cells; choose one to go there:`,
  noRows: 'This number comes from no cell.',
  halfway: 'Half done (双过半)',
  verdicts: { holds: 'Holds', fails: 'Does not hold', unknown: 'Cannot be told' },
  openRows: (n) => `Show ${n} cells`,
  overturns: 'Would overturn it',
  stands: 'Would not',
  completionChart: 'Completion against time progress',
  timeLine: (time) => `The line is the time progress, ${time}`,
  unitChart: 'Formal contracts by unit (亿元)',
  otherUnits: (n) => `${n} other units`,
  groups: 'By group',
  groupBy: 'Group by',
  columns: { projects: 'Projects', formal: 'Formal', framework: 'Framework', funds: 'Funds' },
  groupMissing: (why) => `Cannot be grouped so: ${why}`,
  noGroups: 'No project and no funds this year yet.',
};
