import { policies } from './index';
import type { Policy } from './policy';
import type { PolicySettings } from './policy-settings';

/** What reading a bureau's parameters gives: the settings, or one sentence that says which one is wrong and how. */
export type ParsedSettings =
  | { readonly kind: 'settings'; readonly settings: PolicySettings }
  | { readonly kind: 'unusable'; readonly why: string };

/** Reads parameters (招商参数) from parsed JSON, key → value; each is held to the kind of value that is shipped. */
export function parsePolicySettings(json: unknown): ParsedSettings {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    return { kind: 'unusable', why: '参数应是一个对象：键 → 取值' };
  }
  const settings: Record<string, unknown> = {};
  for (const [key, given] of Object.entries(json)) {
    const policy = policies.find((known) => known.key === key);
    if (!policy) return { kind: 'unusable', why: `没有名为“${key}”的参数` };
    const expected = misfit(policy, given);
    if (expected) return { kind: 'unusable', why: `参数“${policy.name}”（${key}）应是${expected}` };
    settings[key] = given;
  }
  return { kind: 'settings', settings };
}

/** What a value should have been, where it is not of the kind of the shipped one; undefined where it fits. */
function misfit({ versions }: Policy<unknown>, given: unknown): string | undefined {
  const shipped = versions[0]?.value;
  if (typeof shipped === 'number') {
    return typeof given === 'number' && Number.isFinite(given) && given >= 0 ? undefined : '不小于零的数';
  }
  if (typeof shipped === 'string') return typeof given === 'string' ? undefined : '文字';
  if (typeof shipped === 'boolean') return typeof given === 'boolean' ? undefined : 'true 或 false';
  if (Array.isArray(shipped)) {
    const alike = Array.isArray(given) && given.every((item) => isLike(shipped[0] ?? '', item));
    return alike ? undefined : typeof shipped[0] === 'number' ? '用顿号隔开的数' : '列表';
  }
  const [sample] = Object.values(shipped as object) as unknown[];
  const table = typeof given === 'object' && given !== null && !Array.isArray(given);
  return table && Object.values(given).every((item) => isLike(sample, item))
    ? undefined
    : '“名=数”的列表，如 下限=30；上限=5000';
}

/** Of the same type, and a number only where it is one. */
function isLike(shipped: unknown, given: unknown): boolean {
  return typeof given === typeof shipped && (typeof given !== 'number' || Number.isFinite(given));
}
