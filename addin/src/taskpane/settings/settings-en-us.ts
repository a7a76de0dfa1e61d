import type { SettingsMessages } from './settings-messages';

/** English. */
export const settingsEnUS: SettingsMessages = {
  title: 'Settings',
  writes:
    'What is chosen here goes into the settings of this workbook and changes no cell; where a sheet is made, it is said before.',
  readOnly: 'The workbook is read-only: changes hold until the pane is closed and are not saved.',
  notChecked: 'Parameters and units are listed once the workbook has been checked.',
  dates: 'Dates',
  asOf: (day) => `Reporting date: ${day} (change it in the field above)`,
  asOfNone: 'Reporting date: blank; the end of the month of the latest date is taken (field above)',
  year: 'Year',
  yearHint:
    'For dates without a year (3月15日) where neither sheet nor title states one. Left blank: the year in the name of the file.',
  yearWrong: 'Give a year of four digits, such as 2022.',
  saveYear: 'Save',
  previous: 'Ledger of last period',
  previousDetail:
    'Choose the workbook of last month or last year to see funds that fell, amounts and units that changed. It is only read and not kept in this workbook; choose it again after closing the pane.',
  previousOf: (name) => `Compared with “${name}”`,
  choosePrevious: 'Choose the ledger…',
  dropPrevious: 'Compare no more',
  policies: 'Parameters',
  policiesDetail:
    'Deadlines, thresholds and lists are parameters, each with its source. To change one, write it in the sheet 招商参数 of this workbook; a wrong one is named.',
  makePolicies: 'Make the sheet 招商参数',
  makePoliciesWrites:
    'A new sheet 招商参数 will be added at the end with all parameters as they are; no other sheet is touched. Delete it when it is not needed.',
  openPolicies: 'Open the sheet 招商参数',
  ownPolicies: (n) => `Set by the bureau: ${n}`,
  allPolicies: (n) => `All parameters: ${n}`,
  own: 'set by the bureau',
  units: 'Units',
  unitsOf: (n) => `${n} units in the directory`,
  aliases: (names) => `also: ${names}`,
  unknownUnits: (n) => `${n} units of the ledger are not in the directory`,
  projects: (n) => `${n} projects`,
  makeUnits: 'Make a directory from the ledger',
  makeUnitsWrites:
    'A new sheet 单位名录 will be added with the units that the ledger names; merge different spellings and put short names into the column 简称. No other sheet is touched.',
  noUnits: 'The workbook has no directory of units. With one, names and short names of units can be checked.',
  mapping: 'Columns decided by you',
  mappingNone:
    'None: all columns were recognised. To change one, choose it under “How the sheets were read” in Check.',
  isKind: (kind) => `Kind: ${kind}`,
  isField: (column, meaning) => `“${column}” is taken for ${meaning}`,
  isUnit: (column, unit) => `Unit of “${column}”: ${unit}`,
  isHeader: (first, last) => (first === last ? `Heading: row ${first}` : `Heading: rows ${first}–${last}`),
  unused: 'not used',
  drop: 'Drop',
  all: 'Export and import',
  allDetail:
    'Reporting date, year, parameters, units, decided columns and answers in one JSON file, to be taken to another workbook.',
  exportAll: 'Export all settings',
  copyAll: 'Copy',
  copied: 'Copied',
  importAll: 'Import settings…',
  importTitle: (file) => `Import “${file}”`,
  importItems: ({ mapping, waivers, policies, units, asOf }) =>
    [
      asOf && `reporting date ${asOf}`,
      `columns of ${mapping} sheets`,
      `${waivers} answers`,
      `${policies} parameters`,
      `${units} units`,
    ]
      .filter(Boolean)
      .join(', '),
  importWrites:
    'Replaces date, year, decided columns and answers in the settings of this workbook; it can be undone.',
  importNow: 'Import',
  importKeepsPolicies: 'The workbook has a sheet 招商参数, which is not touched; change it by the file.',
  importKeepsUnits: 'The workbook has a directory of units, which is not touched.',
  cancel: 'Cancel',
  make: 'Add the sheet',
  fileFaults: {
    size: 'it is too large for a file of settings',
    file: 'this pane did not export it (it should say "schema": "zs-settings/1")',
    asOf: 'the reporting date asOf should be YYYY-MM-DD',
    baseYear: 'the year baseYear should have four digits',
    units: 'units should be a list of entries with name and aliases',
    mapping: (why) => `decided columns: ${why}`,
    waivers: (why) => `answers: ${why}`,
    policies: (why) => `parameters: ${why}`,
  },
  wrongFile: (file, why) => `“${file}” cannot be used: ${why}.`,
  unreadable: (file) =>
    `“${file}” could not be read. Make sure that it has not been moved, and choose it again.`,
  more: (n) => `Show ${n} more`,
};
