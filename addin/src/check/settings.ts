import {
  directoryUnits,
  POLICY_SHEET,
  policySheet,
  unitNames,
  type CellValue,
  type ContextOptions,
  type Ledger,
} from '@zhaoshang/core';
import type { SettingsAnswer, UnknownUnit } from './settings-answer';

/** Separators of several units in one cell (F01): such a cell names no unit. */
const SEVERAL = /[、,，;；/\n]/;

/** Parameters and units of a workbook, as the settings view shows them. */
export function settingsAnswer(ledger: Ledger, { asOf, policies = {} }: ContextOptions): SettingsAnswer {
  const rows = policySheet(asOf, policies);
  const sheet = ledger.book.sheets.find(({ name }) => name.trim() === POLICY_SHEET);
  const units = directoryUnits(ledger);
  const named = unitsOf(ledger);
  const known = unitNames(ledger);
  return {
    policies: rows.slice(1).map(([key, name, value, unit, meaning, source]) => ({
      key: text(key),
      name: text(name),
      value: text(value),
      unit: text(unit),
      meaning: text(meaning),
      source: text(source),
      own: Object.hasOwn(policies, text(key)),
    })),
    ownPolicies: policies,
    policySheet: sheet ? { sheet: sheet.name, row: 0, column: 0 } : null,
    policyRows: rows,
    units: units.map(({ name, names, cell }) => ({
      name,
      aliases: names.filter((each) => each !== name),
      cell,
    })),
    unknownUnits: known.size === 0 ? [] : named.filter(({ name }) => !known.has(name.replace(/\s+/g, ''))),
    unitRows: [['单位名称', '简称'], ...named.map(({ name }) => [name, null])],
  };
}

/** The units that the projects name, each with how many and the first cell, by number of projects. */
function unitsOf({ tables }: Ledger): readonly UnknownUnit[] {
  const units = new Map<string, UnknownUnit>();
  for (const { kind, columns, rows, sheet } of tables) {
    const { unit } = columns;
    if (kind !== 'projects' || !unit) continue;
    rows.forEach((row, record) => {
      const name = unit.text(record);
      if (name === '' || SEVERAL.test(name)) return;
      const before = units.get(name);
      const cell = { sheet, row, column: unit.column };
      units.set(name, before ? { ...before, projects: before.projects + 1 } : { name, projects: 1, cell });
    });
  }
  return [...units.values()].sort((a, b) => b.projects - a.projects || (a.name < b.name ? -1 : 1));
}

function text(value: CellValue | undefined): string {
  return value === null || value === undefined ? '' : String(value);
}
