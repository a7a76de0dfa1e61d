import { parseDay } from '../model/day';
import type { Waiver } from './waiver';

/** What reading a file of answers gives: the answers, or one sentence that says where and what is wrong. */
export type ParsedWaivers =
  | { readonly kind: 'waivers'; readonly waivers: readonly Waiver[] }
  | { readonly kind: 'unusable'; readonly why: string };

const TEXTS = ['fingerprint', 'rule', 'reason', 'by', 'on'] as const;

/** Reads answers (情况属实说明) from parsed JSON: a list, or an object with a list `waivers`. */
export function parseWaivers(json: unknown): ParsedWaivers {
  const list = Array.isArray(json) ? json : isObject(json) ? json['waivers'] : undefined;
  if (!Array.isArray(list)) return unusable('应是一个列表，或含 waivers 列表的对象');
  const waivers: Waiver[] = [];
  for (const [index, item] of list.entries()) {
    const where = `第${index + 1}条说明`;
    if (!isObject(item)) return unusable(`${where}不是对象`);
    const blank = TEXTS.find((key) => typeof item[key] !== 'string' || item[key] === '');
    if (blank) return unusable(`${where}缺少 ${blank}`);
    const { until } = item;
    if (until !== undefined && typeof until !== 'string') return unusable(`${where}的 until 应是 YYYY-MM-DD`);
    for (const day of [item['on'], until]) {
      if (day !== undefined && parseDay(String(day)) === undefined)
        return unusable(`${where}的日期“${String(day)}”应是 YYYY-MM-DD`);
    }
    const [fingerprint, rule, reason, by, on] = TEXTS.map((key) => String(item[key]));
    if (fingerprint && rule && reason && by && on)
      waivers.push({ fingerprint, rule, reason, by, on, ...(until !== undefined && { until }) });
  }
  return { kind: 'waivers', waivers };
}

function unusable(why: string): ParsedWaivers {
  return { kind: 'unusable', why };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
