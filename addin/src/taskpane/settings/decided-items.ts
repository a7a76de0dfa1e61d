import { FIELDS, LEDGER_KINDS, type Mapping, type SheetMapping } from '@zhaoshang/core';
import type { SettingsMessages } from './settings-messages';

/** One decision about a sheet in words, and the decisions without it. */
export interface DecidedItem {
  readonly key: string;
  readonly sheet: string;
  readonly text: string;
  readonly without: Mapping;
}

/** Every decision about how sheets are read (人工指定), one by one. */
export function decidedItems(mapping: Mapping, messages: SettingsMessages): readonly DecidedItem[] {
  return Object.entries(mapping).flatMap(([sheet, decisions]) => {
    const { kind, header, columns = {}, units = {} } = decisions;
    const item = (key: string, text: string, rest: SheetMapping): DecidedItem => ({
      key: `${sheet} ${key}`,
      sheet,
      text,
      without: { ...mapping, [sheet]: rest },
    });
    return [
      ...(kind ? [item('kind', messages.isKind(LEDGER_KINDS[kind]), withoutKey(decisions, 'kind'))] : []),
      ...(header ? [item('header', messages.isHeader(...header), withoutKey(decisions, 'header'))] : []),
      ...Object.entries(columns).map(([name, field]) =>
        item(`column ${name}`, messages.isField(name, field ? FIELDS[field].name : messages.unused), {
          ...decisions,
          columns: withoutKey(columns, name),
        }),
      ),
      ...Object.entries(units).map(([name, unit]) =>
        item(`unit ${name}`, messages.isUnit(name, unit), { ...decisions, units: withoutKey(units, name) }),
      ),
    ];
  });
}

function withoutKey<T extends object>(entries: T, gone: string): T {
  return Object.fromEntries(Object.entries(entries).filter(([key]) => key !== gone)) as T;
}
