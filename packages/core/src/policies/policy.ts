import { formatDay, parseDay, type Day } from '../model/day';

/** One value of a parameter from a date on, and where it comes from. */
export interface PolicyVersion<T> {
  /** First day on which it holds, `YYYY-MM-DD`. */
  readonly from: string;
  readonly value: T;
  /** The regulation or notice, or "推定" with the reason where none is known. */
  readonly source: string;
}

/** A parameter (参数): thresholds, lists, weights, rates. Versions in order of date. */
export interface Policy<T> {
  readonly key: string;
  /** Chinese name, as the 招商参数 sheet has it. */
  readonly name: string;
  readonly unit: string;
  /** What it decides. */
  readonly meaning: string;
  /** The figures, lists and reports that it decides besides rules, by name. */
  readonly figures?: readonly string[];
  readonly versions: readonly PolicyVersion<T>[];
}

/** The version of a parameter that holds on a day: the last one that began on or before it, else the first. */
export function versionOn<T>({ key, versions }: Policy<T>, on: Day): PolicyVersion<T> {
  const holding =
    versions.filter((version) => (parseDay(version.from) ?? Infinity) <= on).at(-1) ?? versions[0];
  if (!holding) throw new Error(`policy ${key} has no version on ${formatDay(on)}`);
  return holding;
}
