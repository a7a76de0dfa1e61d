import { useMessages } from '../messages/use-messages';
import type { ExplainedFault, PlainFault, SettingsFault } from './settings-file';
import { settingsEnUS } from './settings-en-us';
import { settingsZhCN } from './settings-zh-cn';

/** The texts of the settings. */
export interface SettingsMessages {
  readonly title: string;
  readonly writes: string;
  readonly readOnly: string;
  readonly notChecked: string;
  readonly dates: string;
  readonly asOf: (day: string) => string;
  readonly asOfNone: string;
  readonly year: string;
  readonly yearHint: string;
  readonly yearWrong: string;
  readonly saveYear: string;
  readonly previous: string;
  readonly previousDetail: string;
  readonly previousOf: (name: string) => string;
  readonly choosePrevious: string;
  readonly dropPrevious: string;
  readonly policies: string;
  readonly policiesDetail: string;
  readonly makePolicies: string;
  readonly makePoliciesWrites: string;
  readonly openPolicies: string;
  readonly ownPolicies: (n: number) => string;
  readonly allPolicies: (n: number) => string;
  readonly own: string;
  readonly units: string;
  readonly unitsOf: (n: number) => string;
  readonly aliases: (names: string) => string;
  readonly unknownUnits: (n: number) => string;
  readonly projects: (n: number) => string;
  readonly makeUnits: string;
  readonly makeUnitsWrites: string;
  readonly noUnits: string;
  readonly mapping: string;
  readonly mappingNone: string;
  readonly isKind: (kind: string) => string;
  readonly isField: (column: string, meaning: string) => string;
  readonly isUnit: (column: string, unit: string) => string;
  readonly isHeader: (first: number, last: number) => string;
  readonly unused: string;
  readonly drop: string;
  readonly all: string;
  readonly allDetail: string;
  readonly exportAll: string;
  readonly copyAll: string;
  readonly copied: string;
  readonly importAll: string;
  readonly importTitle: (file: string) => string;
  readonly importItems: (counts: {
    mapping: number;
    waivers: number;
    policies: number;
    units: number;
    asOf: string;
  }) => string;
  readonly importWrites: string;
  readonly importNow: string;
  readonly importKeepsPolicies: string;
  readonly importKeepsUnits: string;
  readonly cancel: string;
  readonly make: string;
  /** What is wrong with a file of settings, to stand in `wrongFile`. */
  readonly fileFaults: Readonly<Record<PlainFault, string>> &
    Readonly<Record<ExplainedFault['in'], (why: string) => string>>;
  readonly wrongFile: (file: string, why: string) => string;
  readonly unreadable: (file: string) => string;
  readonly more: (n: number) => string;
}

/** The texts of the settings in the person's language. */
export function useSettingsMessages(): SettingsMessages {
  return useMessages().language === 'zh' ? settingsZhCN : settingsEnUS;
}

/** What is wrong with a file of settings, in words. */
export function faultText(fault: SettingsFault, { fileFaults }: SettingsMessages): string {
  return 'why' in fault ? fileFaults[fault.in](fault.why) : fileFaults[fault.in];
}
