import type { FirstUseMessages } from './first-use-messages';

/** English. */
export const firstUseEnUS: FirstUseMessages = {
  title: 'First check of this workbook',
  doubtTitle: 'Some columns are doubtful: please look',
  recognised: (tables, columns) => `${tables} tables and ${columns} columns were recognised. `,
  whole: 'All of them for sure; nothing needs to be set.',
  doubts: (n) => `${n} of them are doubtful; for now the results take them to mean this:`,
  writes:
    'Your choice goes into the settings of this workbook; no cell is changed, and it can be taken back.',
  allRight: 'All right, remember',
  seeAll: 'See every table',
  dismiss: 'Dismiss',
  meaningOf: (column) => `${column} is taken for`,
  unused: 'Not used',
  others: 'Other meanings',
  likely: 'Likely',
  decided: 'Decided by you',
  restore: 'Back to recognition',
  doubtful: (because) => `Doubtful: ${because}`,
  kindOf: (sheet) => `What ${sheet} keeps`,
  kindLabel: 'Kind of table',
  correct: 'Where it is wrong, choose the right meaning here.',
  columnHead: 'Column',
  meaningHead: 'Taken for',
};
