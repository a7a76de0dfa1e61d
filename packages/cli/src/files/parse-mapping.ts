import { FIELDS, LEDGER_KINDS, type SheetMapping } from '@zhaoshang/core';
import { nearest } from '../arguments/nearest';
import { Refusal } from '../refusal';

/**
 * Reads decisions about columns (列的指定): sheet → `{ "kind": "projects", "header": [3, 4], "columns": { "F": "amount" },
 * "units": { "F": "亿元" } }`. Throws Refusal, naming the sheet and the entry.
 */
export function parseMapping(json: unknown, path: string): Readonly<Record<string, SheetMapping>> {
  const refuse = (why: string) => new Refusal(`列指定文件“${path}”${why}。`);
  if (!isObject(json)) throw refuse('应是一个对象：工作表名 → 指定');
  for (const [sheet, given] of Object.entries(json)) {
    const where = `里工作表“${sheet}”的`;
    if (!isObject(given)) throw refuse(`${where}指定应是一个对象`);
    for (const [key, value] of Object.entries(given)) {
      const wrong = misfit(key, value);
      if (wrong) throw refuse(where + wrong);
    }
  }
  return json as Readonly<Record<string, SheetMapping>>;
}

/** What is wrong with an entry; undefined where nothing is. */
function misfit(key: string, value: unknown): string | undefined {
  switch (key) {
    case 'kind':
      return isKeyOf(LEDGER_KINDS, value)
        ? undefined
        : `kind 应是 ${Object.keys(LEDGER_KINDS).join('、')} 之一`;
    case 'header':
      return isHeader(value) ? undefined : 'header 应是首尾两个行号，如 [3, 4]';
    case 'columns':
      return entries(value, '列字母 → 字段', (field) =>
        field === null || isKeyOf(FIELDS, field) ? undefined : `没有字段“${String(field)}”${guess(field)}`,
      );
    case 'units':
      return entries(value, '列字母 → 单位', (unit) =>
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
  if (!isObject(value)) return `应是 ${shape} 的对象`;
  const column = Object.keys(value).find((letters) => !/^[A-Z]{1,3}$/.test(letters));
  if (column !== undefined) return `列“${column}”应是大写的列字母，如 F`;
  return Object.values(value).map(wrong).find(Boolean);
}

function guess(field: unknown): string {
  const near = nearest(String(field), Object.keys(FIELDS));
  return near ? `，是否想写 ${near}` : '';
}

function isHeader(value: unknown): boolean {
  const rows = Array.isArray(value) ? (value as unknown[]) : [];
  const [first, last] = rows;
  const whole = rows.length === 2 && rows.every((row) => Number.isInteger(row) && Number(row) >= 1);
  return whole && Number(first) <= Number(last);
}

function isKeyOf(table: object, value: unknown): boolean {
  return typeof value === 'string' && Object.hasOwn(table, value);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
