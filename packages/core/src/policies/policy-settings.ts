import type { Day } from '../model/day';
import { versionOn, type Policy } from './policy';

/** Parameters that the bureau set itself (本单位参数): key → value, beating the versions that are shipped. */
export type PolicySettings = Readonly<Record<string, unknown>>;

/** Reads parameters as of a day, with the bureau's own settings first. Settings are validated when they are read. */
export function policyReader(on: Day, settings: PolicySettings = {}) {
  return <T>(policy: Policy<T>): T =>
    Object.hasOwn(settings, policy.key) ? (settings[policy.key] as T) : versionOn(policy, on).value;
}
