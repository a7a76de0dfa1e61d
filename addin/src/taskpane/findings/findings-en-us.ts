import type { FindingMessages } from './finding-messages';

/** English. */
export const findingsEnUS: FindingMessages = {
  arrangements: { severity: 'By severity', rule: 'By rule', unit: 'By unit', sheet: 'By sheet' },
  noUnit: 'No unit',
  noSheet: 'The whole workbook',
  keys: '↑↓ move and select the cell, Enter goes to it, Backspace goes back, Space explains',
  difference: 'Side by side',
  answer: 'All right as it is',
  answerTitle: 'Looked into and found to be right: say why',
  answerWrites:
    'Goes into the settings of this workbook; no cell is changed. It lapses by itself once the cells named change, and can be withdrawn.',
  reason: 'Reason',
  reasonNeeded: 'Say why, for example “more was invested; a supplementary agreement was signed”.',
  by: 'Name',
  byNeeded: 'Give the name of the person who looked into it.',
  until: 'Holds until (optional)',
  untilHint: 'Left blank: as long as the cells stay as they are',
  untilWrong: 'Not a date. Write it like 2022-12-31.',
  untilPast: (asOf) => `Not before the reporting date ${asOf}.`,
  save: 'Keep in the workbook',
  cancel: 'Cancel',
  answered: 'All right as they are',
  answeredNone: 'None yet. Choose “All right as it is” under a finding and say why; it then moves here.',
  signed: (by, on, until) => `${by}, ${on}${until ? `, until ${until}` : ''}`,
  withdraw: 'Withdraw',
  lapsed: 'Answers that no longer apply',
  exportAnswers: 'Export answers (JSON)',
  paint: 'Paint the cells',
  paintAgain: 'Paint again',
  unpaint: 'Take the paint away',
  paintWrites:
    'The paint is a conditional format over the cells: their fill, font and content stay as they are. “Take the paint away” restores everything, even after the pane was closed. Protected sheets are left out.',
  paintNow: 'Paint',
  paintedNow: (cells) => `${cells} cells painted`,
};
