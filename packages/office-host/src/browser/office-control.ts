import type { OfficeHost } from '../host';
import { buildOf, supportedSets } from '../requirement-sets';
import type { SettingValue } from '../grid/backend';

/** `Office.HostType` of Excel among the numbers that office.js knows hosts by. */
const EXCEL = 1;

/** `Office.VisibilityMode` of an open task pane among the numbers of display modes. */
const TASK_PANE = 2;

/** What office.js asks about the add-in, its document and its host; names are those of the desktop's control. */
export function officeControl(host: OfficeHost): object {
  const [major, minor] = buildOf(host.version).split('.').map(Number);
  return {
    GetAppType: () => EXCEL,
    GetSolutionRef: () => 'zhaoshang',
    GetAppVersionMajor: () => major,
    GetAppVersionMinor: () => minor,
    GetHostFullVersion: () => buildOf(host.version),
    GetAppUILocale: () => host.language,
    GetAppDataLocale: () => host.language,
    GetDocUrl: () => host.grid.name,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 0,
    GetSolutionToken: () => '',
    GetCorrelationId: () => '',
    GetInstanceId: () => '',
    GetSupportedMatrix: () => JSON.stringify(supportedSets(host.version)),
    GetInitialDisplayMode: () => TASK_PANE,
    GetOfficeThemeInfo: () => '{}',
    GetSettings: () => documentSettings(host),
  };
}

/** `Office.context.document.settings`; office.js hands every value over as JSON. */
function documentSettings(host: OfficeHost): object {
  const grid = host.ownGrid;
  return {
    Read(keys: string[], values: string[]): void {
      for (const [key, value] of grid.settings()) {
        keys.push(key);
        values.push(JSON.stringify(value));
      }
    },
    Write(keys: readonly string[], values: readonly string[]): void {
      for (const key of grid.settings().keys()) if (!keys.includes(key)) grid.setSetting(key, undefined);
      keys.forEach((key, index) => grid.setSetting(key, JSON.parse(values[index] ?? 'null') as SettingValue));
    },
  };
}
