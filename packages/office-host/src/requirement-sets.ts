import { REQUIREMENT_SETS } from './requirement-sets.generated';

/** The Excel that the host stands for. */
export type HostVersion = 'excel2021' | 'current';

/**
 * Highest supported version of each requirement set. Excel 2021 is volume-licensed perpetual Office 2021, `current` is
 * Office 2024. `CustomFunctions` is the set by which the runtime chooses its own wire format.
 * https://learn.microsoft.com/javascript/api/requirement-sets/excel/excel-api-requirement-sets
 * https://learn.microsoft.com/javascript/api/requirement-sets/common/shared-runtime-requirement-sets
 */
const SUPPORTED: Record<HostVersion, Readonly<Record<string, string>>> = {
  excel2021: {
    ExcelApi: '1.14',
    CustomFunctionsRuntime: '1.3',
    CustomFunctions: '1.8',
    CompressedFile: '1.1',
    DialogApi: '1.2',
    RibbonApi: '1.1',
    Settings: '1.1',
    SharedRuntime: '1.1',
  },
  current: {
    ExcelApi: '1.17',
    CustomFunctionsRuntime: '1.4',
    CustomFunctions: '1.8',
    CompressedFile: '1.1',
    DialogApi: '1.2',
    RibbonApi: '1.2',
    Settings: '1.1',
    SharedRuntime: '1.2',
  },
};

/** Builds of the two; `Office.context.diagnostics.version` gives them. */
const BUILDS: Record<HostVersion, string> = {
  excel2021: '16.0.14332.20503',
  current: '16.0.17932.20328',
};

export const supportedSets = (version: HostVersion): Readonly<Record<string, string>> => SUPPORTED[version];
export const buildOf = (version: HostVersion): string => BUILDS[version];

/** Whether the host supports a requirement set at least in the version asked for. */
export function isSetSupported(host: HostVersion, set: string, version: string | number = '1.1'): boolean {
  const entry = Object.entries(SUPPORTED[host]).find(([name]) => name.toLowerCase() === set.toLowerCase());
  return entry !== undefined && compareVersions(entry[1], String(version)) >= 0;
}

function compareVersions(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = a.split('.').map(Number);
  const [majorB = 0, minorB = 0] = b.split('.').map(Number);
  return majorA - majorB || minorA - minorB;
}

/** What a host of a version knows of a member: nothing of the name, a newer set's, or its own. */
export type MemberSupport =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'newer'; readonly set: string }
  | { readonly kind: 'supported' };

/** What `Excel.createWorkbook` calls: Microsoft declares that function alone, not the members behind it. */
const INTERNAL = `
Application 1.8:createWorkbook
WorkbookCreated 1.8:open`;

/** Set of each member, by class; `ExcelApiOnline@1.1` for those of one platform. */
const members = new Map<string, Map<string, string>>();
for (const line of `${REQUIREMENT_SETS.trim()}${INTERNAL}`.split('\n')) {
  const [name = '', ...groups] = line.split(' ');
  const sets = groups.flatMap((group) => {
    const [set = '', names = ''] = group.split(':');
    return names.split(',').map((member) => [member, set] as const);
  });
  members.set(name, new Map([...(members.get(name) ?? []), ...sets]));
}

/**
 * Whether a member of an Excel class, such as `Range` and `getMergedAreasOrNullObject`, is there on a host. Classes
 * outside the Excel namespace (the custom-functions runtime) belong to no set.
 */
export function memberSupport(host: HostVersion, className: string, member: string): MemberSupport {
  const ofClass = members.get(className);
  if (!ofClass) return { kind: 'supported' };
  const set = ofClass.get(member);
  if (set === undefined) return { kind: 'unknown' };
  const [name, version] = set.includes('@') ? set.split('@') : ['ExcelApi', set];
  return isSetSupported(host, name!, version)
    ? { kind: 'supported' }
    : { kind: 'newer', set: `${name} ${version}` };
}
