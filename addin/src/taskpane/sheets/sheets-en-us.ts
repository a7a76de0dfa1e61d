import type { SheetsMessages } from './sheets-messages';

/** English; what is written stays Chinese, as the office prints it. */
export const sheetsEnUS: SheetsMessages = {
  title: (day) => `Reports (as of ${day})`,
  intro:
    'Each report becomes a new sheet with number formats, print setup and chart, and says how its figures came about. No sheet that is there is touched.',
  choose: 'Reports to write',
  reports: {
    weekly: 'Weekly schedule (周调度表)',
    monthly: 'Monthly bulletin (月通报)',
    quarterly: 'Quarterly inspection (季督查表)',
    yearly: 'Yearly assessment (年考评表)',
    checklist: 'Findings (核对单)',
    rewards: 'Estimate of rewards (奖补测算)',
  },
  holds: ({ rows, hasChart }) => `${rows} rows${hasChart ? ', with a chart' : ''}`,
  cannot: (why) => `Cannot be made: ${why}.`,
  willAdd: (names) => `Will add ${names.length} sheets: ${names.join(', ')}.`,
  nothingChosen: 'No report is chosen.',
  write: 'Write to the workbook',
  writing: 'Writing …',
  written: (n) => `${n} sheets were added; choose one to see it:`,
  undo: (n) => `Undo (delete these ${n})`,
  undoNote:
    'Deletes only the sheets just added, with what you changed on them; Excel cannot bring them back.',
  removing: 'Undoing …',
  removed: (n) => `Undone: the ${n} sheets just added were deleted.`,
  failed: (why) => `Nothing was written: ${why} The workbook is as it was.`,
};
