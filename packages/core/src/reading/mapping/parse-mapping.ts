import { FIELDS, FIELD_KEYS, type FieldKey } from '../../model/field';
import { LEDGER_KINDS } from '../../model/ledger-kind';
import { nearest } from '../../model/nearest';
import type { Mapping, SheetMapping } from './sheet-mapping';

/** What reading decisions gives: the decisions, or one sentence that says which sheet and entry is wrong and how. */
export type ParsedMapping =
  | { readonly kind: 'mapping'; readonly mapping: Mapping }
  | { readonly kind: 'unusable'; readonly why: string };

/**
 * Reads decisions about columns (列的指定) from parsed JSON: sheet → `{ "kind": "projects", "header": [3, 4], "columns":
 * { "F": "amount", "投资情况": "合同额" }, "units": { "F": "亿元" } }`. A meaning is a field key or its Chinese name.
 */
export function parseMapping(json: unknown): ParsedMapping {
  if (!isObject(json)) return { kind: 'unusable', why: '应是一个对象：工作表名 → 指定' };
  const sheets: [string, SheetMapping][] = [];
  for (const [sheet, given] of Object.entries(json)) {
    const where = `工作表“${sheet}”的`;
    if (!isObject(given)) return { kind: 'unusable', why: `${where}指定应是一个对象` };
    for (const [key, value] of Object.entries(given)) {
      const wrong = misfit(key, value);
      if (wrong) return { kind: 'unusable', why: where + wrong };
    }
    const { columns } = given;
    sheets.push([sheet, { ...given, ...(isObject(columns) && { columns: byKey(columns) }) }]);
  }
  return { kind: 'mapping', mapping: Object.fromEntries(sheets) };
}

/** What is wrong with an entry; undefined where nothing is. */
function misfit(key: string, value: unknown): string | undefined {
  switch (key) {
    case 'kind':
      return typeof value === 'string' && Object.hasOwn(LEDGER_KINDS, value)
        ? undefined
        : `kind 应是 ${Object.keys(LEDGER_KINDS).join('、')} 之一`;
    case 'header':
      return isHeader(value) ? undefined : 'header 应是首尾两个行号，如 [3, 4]';
    case 'columns':
      return entries(value, '列字母或表头 → 字段', (field) =>
        field === null || fieldOf(field) ? undefined : `没有字段“${String(field)}”${guess(field)}`,
      );
    case 'units':
      return entries(value, '列字母或表头 → 单位', (unit) =>
        typeof unit === 'string' ? undefined : '单位应是文字',
      );
    default:
      return `${key} 不认识，可用 kind、header、columns、units`;
  }
}

function entries(
  value: unknown,
  shape: string,
  wrong: (entry: unknown) => string | undefined,
): string | undefined {
  return isObject(value) ? Object.values(value).map(wrong).find(Boolean) : `应是 ${shape} 的对象`;
}

/** The meaning that is called so, by key or by name. */
function fieldOf(given: unknown): FieldKey | undefined {
  return FIELD_KEYS.find((key) => key === given || FIELDS[key].name === given);
}

function byKey(columns: Readonly<Record<string, unknown>>): Readonly<Record<string, FieldKey | null>> {
  return Object.fromEntries(
    Object.entries(columns).map(([column, given]) => [column, fieldOf(given) ?? null]),
  );
}

function guess(field: unknown): string {
  const near = nearest(String(field), FIELD_KEYS);
  return near ? `，是否想写 ${near}` : '';
}

function isHeader(value: unknown): boolean {
  const rows = Array.isArray(value) ? (value as unknown[]) : [];
  const [first, last] = rows;
  const whole = rows.length === 2 && rows.every((row) => Number.isInteger(row) && Number(row) >= 1);
  return whole && Number(first) <= Number(last);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
