import type { Book, CellValue } from '../model/grid';
import { versionOn, type Policy } from './policy';
import type { PolicySettings } from './policy-settings';
import { parsePolicySettings, type ParsedSettings } from './parse-settings';
import type { Day } from '../model/day';
import { policies } from './index';

/** The sheet of the bureau's own workbook in which it keeps its parameters. */
export const POLICY_SHEET = '招商参数';
const HEADING = ['键', '名称', '取值', '单位', '作用', '依据'] as const;
/** The source of a value that the bureau set. */
const OWN = '本单位设定';
const SEPARATOR = /[、,，;；\n]+/;

/**
 * The rows of a 招商参数 sheet, for the bureau to edit: the values that hold on a day, its own settings first.
 */
export function policySheet(on: Day, settings: PolicySettings = {}): readonly (readonly CellValue[])[] {
  return [
    [...HEADING],
    ...policies.map((policy) => {
      const { value, source } = versionOn(policy, on);
      const { key, name, unit, meaning } = policy;
      return Object.hasOwn(settings, key)
        ? [key, name, print(settings[key]), unit, meaning, OWN]
        : [key, name, print(value), unit, meaning, source];
    }),
  ];
}

/** The parameters of a workbook's 招商参数 sheet; no settings where it has none. A blank value leaves the shipped one. */
export function policySettingsOf(book: Book): ParsedSettings {
  const sheet = book.sheets.find(({ name }) => name.trim() === POLICY_SHEET);
  if (!sheet) return { kind: 'settings', settings: {} };
  const heading = sheet.rows.findIndex((row) => row.includes(HEADING[0]) && row.includes(HEADING[2]));
  if (heading < 0) return { kind: 'unusable', why: `${POLICY_SHEET}表里没有“键”和“取值”两列` };
  const [key, value] = [HEADING[0], HEADING[2]].map((name) => sheet.rows[heading]?.indexOf(name) ?? -1);
  const given: Record<string, unknown> = {};
  for (const row of sheet.rows.slice(heading + 1)) {
    const name = String(row[key ?? -1] ?? '').trim();
    const cell = row[value ?? -1] ?? null;
    if (name === '' || cell === null || cell === '') continue;
    const policy = policies.find((known) => known.key === name);
    given[name] = policy ? readCell(policy, cell) : cell;
  }
  const parsed = parsePolicySettings(given);
  return parsed.kind === 'unusable' ? { ...parsed, why: `${POLICY_SHEET}表：${parsed.why}` } : parsed;
}

function readCell({ versions }: Policy<unknown>, cell: CellValue): unknown {
  const shipped = versions[0]?.value;
  if (typeof shipped === 'number' && typeof cell === 'string') {
    return cell.trim() === '' ? cell : Number(cell.normalize('NFKC').trim());
  }
  if (Array.isArray(shipped)) {
    const items = String(cell)
      .split(SEPARATOR)
      .map((item) => item.trim())
      .filter((item) => item !== '');
    return typeof shipped[0] === 'number' ? items.map(Number) : items;
  }
  return typeof shipped === 'object' && typeof cell === 'string' ? parseTable(cell) : cell;
}

/** `名=1；名=2` as a table of numbers. */
function parseTable(text: string): unknown {
  const entries = text.split(SEPARATOR).map((entry) => entry.split(/[=＝:：]/).map((part) => part.trim()));
  return Object.fromEntries(entries.filter(([name]) => name).map(([name, value]) => [name, Number(value)]));
}

function print(value: unknown): CellValue {
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.join('、');
  return Object.entries(value as object)
    .map(([name, held]) => `${name}=${String(held)}`)
    .join('；');
}
