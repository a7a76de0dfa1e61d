import {
  parseDay,
  parseMapping,
  parsePolicySettings,
  parseWaivers,
  type PolicySettings,
} from '@zhaoshang/core';
import type { Decisions } from '../../check/decisions';

/** A unit as the file has it. */
export interface FileUnit {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Everything that a bureau sets (全部设定), as one file; `zs check --waivers` reads its answers too. */
export interface SettingsFile extends Decisions {
  /** Reporting date; '' where none is set. */
  readonly asOf: string;
  readonly policies: PolicySettings;
  readonly units: readonly FileUnit[];
}

/** What can be wrong with a file: all of it, or one of its values. */
export type PlainFault = 'size' | 'file' | 'asOf' | 'baseYear' | 'units';

/** A part of the file that core refuses, with its reason. */
export interface ExplainedFault {
  readonly in: 'mapping' | 'waivers' | 'policies';
  readonly why: string;
}

export type SettingsFault = { readonly in: PlainFault } | ExplainedFault;

/** What reading the file gives. */
export type ParsedSettingsFile =
  | { readonly kind: 'settings'; readonly settings: SettingsFile }
  | { readonly kind: 'unusable'; readonly fault: SettingsFault };

const SCHEMA = 'zs-settings/1';
/** A bureau's settings are a few hundred kilobytes; this is no such file. */
export const LARGEST_FILE = 5_000_000;

/** The file's text. */
export function printSettings(settings: SettingsFile): string {
  return `${JSON.stringify({ schema: SCHEMA, ...settings }, null, 2)}\n`;
}

/** Reads the file's text. What it leaves out counts as not set. */
export function parseSettings(text: string): ParsedSettingsFile {
  const json = parsed(text);
  if (!isObject(json) || json['schema'] !== SCHEMA) return unusable({ in: 'file' });
  const { asOf = '', baseYear = null } = json;
  if (asOf !== '' && (typeof asOf !== 'string' || parseDay(asOf) === undefined))
    return unusable({ in: 'asOf' });
  if (baseYear !== null && !isYear(baseYear)) return unusable({ in: 'baseYear' });
  const mapping = parseMapping(json['mapping'] ?? {});
  if (mapping.kind === 'unusable') return unusable({ in: 'mapping', why: mapping.why });
  const waivers = parseWaivers(json['waivers'] ?? []);
  if (waivers.kind === 'unusable') return unusable({ in: 'waivers', why: waivers.why });
  const policies = parsePolicySettings(json['policies'] ?? {});
  if (policies.kind === 'unusable') return unusable({ in: 'policies', why: policies.why });
  const units = unitsOf(json['units'] ?? []);
  if (!units) return unusable({ in: 'units' });
  return {
    kind: 'settings',
    settings: {
      asOf,
      baseYear,
      mapping: mapping.mapping,
      waivers: waivers.waivers,
      policies: policies.settings,
      units,
    },
  };
}

/** Whether a number is a year that a ledger can be of. */
export function isYear(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1949 && value <= 2199;
}

function unitsOf(json: unknown): readonly FileUnit[] | undefined {
  if (!Array.isArray(json)) return undefined;
  const units = json.map((unit: unknown): FileUnit | undefined => {
    if (!isObject(unit) || typeof unit['name'] !== 'string' || unit['name'] === '') return undefined;
    const aliases: unknown = unit['aliases'] ?? [];
    return Array.isArray(aliases) && aliases.every((alias) => typeof alias === 'string')
      ? { name: unit['name'], aliases: aliases }
      : undefined;
  });
  return units.every((unit) => unit !== undefined) ? units : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function unusable(fault: SettingsFault): ParsedSettingsFile {
  return { kind: 'unusable', fault };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
