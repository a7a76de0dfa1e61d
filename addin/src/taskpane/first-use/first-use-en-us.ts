import type { FirstUseMessages } from './first-use-messages';

/** English. */
export const firstUseEnUS: FirstUseMessages = {
  title: 'First check of this workbook',
  doubtTitle: 'Some columns are doubtful: please look',
  recognised: (tables, columns) => `${tables} tables and ${columns} columns were recognised. `,
  whole: 'All of them for sure; nothing needs to be set.',
  doubts: (n) =>
    `${n === 1 ? '1 of them is' : `${n} of them are`} doubtful; for now the results take them to mean this:`,
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
  headerLabel: 'Header rows',
  headerFirst: 'first header row',
  headerTo: 'to',
  headerLast: 'last header row',
  headerTake: 'Use these',
  headerWrong: 'Give the first and last row, such as 3 and 4; for a single row only the first.',
  unread: (sheet) => `${sheet}: no ledger recognised`,
  unreadDetail: 'If it is a ledger, choose what it keeps and say in which rows its header stands.',
  unreadToo: (sheets) =>
    `Sheets without a ledger: ${sheets}. If one is a ledger, say so under “See every table”.`,
  columnHead: 'Column',
  meaningHead: 'Taken for',
};
