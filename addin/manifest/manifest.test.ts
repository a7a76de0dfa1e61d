import { existsSync, readFileSync } from 'node:fs';
import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { manifestFor } from '../build/manifest.mjs';
import { COMMANDS } from '../src/commands/commands';

const template = readFileSync(new URL('manifest.xml', import.meta.url), 'utf8');
const BASE = 'https://zs.example.gov.cn/addin/';
const problems: string[] = [];
const document = new DOMParser({
  errorHandler: (level: string, message: string) => problems.push(`${level}: ${message}`),
}).parseFromString(manifestFor(template, BASE), 'text/xml');

const all = (tag: string): Element[] => Array.from(document.getElementsByTagName(tag));
const attributes = (tag: string, name: string): string[] =>
  all(tag).map((element) => element.getAttribute(name) ?? '');
const childNames = (element: Element | undefined): string[] =>
  Array.from(element?.childNodes ?? []).flatMap((node) => (node.nodeType === 1 ? [node.nodeName] : []));

const RESOURCES = ['bt:Image', 'bt:Url', 'bt:String'].flatMap((tag) => attributes(tag, 'id').filter(Boolean));

describe('the manifest', () => {
  it('is well-formed', () => expect(problems).toEqual([]));

  // https://learn.microsoft.com/javascript/api/manifest/officeapp: the schema fixes the order.
  it('has the elements of a task-pane add-in in the order of the schema', () => {
    expect(childNames(document.documentElement)).toEqual([
      ...['Id', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description'],
      ...['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'Hosts', 'Requirements'],
      ...['DefaultSettings', 'Permissions', 'VersionOverrides'],
    ]);
    expect(childNames(all('Host')[1])).toEqual(['Runtimes', 'AllFormFactors', 'DesktopFormFactor']);
    expect(childNames(all('Resources')[0])).toEqual([
      ...['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
    ]);
  });

  it('has a GUID, a four-part version and Chinese as its first language', () => {
    expect(all('Id')[0]?.textContent).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(all('Version')[0]?.textContent).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
    expect(all('DefaultLocale')[0]?.textContent).toBe('zh-CN');
  });

  // https://learn.microsoft.com/javascript/api/manifest/displayname, …/description, …/providername
  it('keeps names and descriptions within their limits', () => {
    expect(all('ProviderName')[0]?.textContent?.length).toBeLessThanOrEqual(125);
    for (const [tag, limit] of [
      ['DisplayName', 125],
      ['Description', 250],
    ] as const) {
      const element = all(tag).find((each) => each.hasAttribute('DefaultValue'));
      const texts = [element?.getAttribute('DefaultValue'), ...overridesOf(element)];
      expect(texts).toHaveLength(2);
      for (const text of texts) expect(text?.length).toBeLessThanOrEqual(limit);
    }
  });

  // https://learn.microsoft.com/javascript/api/requirement-sets/common/shared-runtime-requirement-sets
  it('asks for the shared runtime and custom functions', () => {
    expect(all('Set').map((set) => [set.getAttribute('Name'), set.getAttribute('MinVersion')])).toEqual([
      ['SharedRuntime', '1.1'],
      ['CustomFunctionsRuntime', '1.1'],
    ]);
  });

  // https://learn.microsoft.com/office/dev/add-ins/develop/configure-your-add-in-to-use-a-shared-runtime
  it('runs functions and pane in one long-lived page', () => {
    const runtime = all('Runtime')[0];
    expect(runtime?.getAttribute('lifetime')).toBe('long');
    const page = runtime?.getAttribute('resid');
    expect(all('Page')[0]?.getElementsByTagName('SourceLocation')[0]?.getAttribute('resid')).toBe(page);
    expect(all('FunctionFile')[0]?.getAttribute('resid')).toBe(page);
    expect(attributes('SourceLocation', 'DefaultValue').filter(Boolean)).toEqual([`${BASE}taskpane.html`]);
  });

  // https://learn.microsoft.com/javascript/api/manifest/resources
  it('uses only resources that exist, once each, with ids of at most 32 characters', () => {
    const used = all('*').flatMap((element) => element.getAttribute('resid') || []);
    expect(used.length).toBeGreaterThan(10);
    for (const resid of used) expect(RESOURCES).toContain(resid);
    for (const id of RESOURCES) expect(used).toContain(id);
    expect(new Set(RESOURCES).size).toBe(RESOURCES.length);
    for (const id of [...RESOURCES, ...attributes('Group', 'id'), ...attributes('Control', 'id')]) {
      expect(id).toMatch(/^[A-Za-z][A-Za-z0-9.]{0,31}$/);
    }
  });

  // https://learn.microsoft.com/javascript/api/manifest/desktopformfactor, …/extensionpoint
  it('has a tab and a menu of cells, in the order of the schema', () => {
    expect(childNames(all('DesktopFormFactor')[0])).toEqual([
      ...['GetStarted', 'FunctionFile', 'ExtensionPoint', 'ExtensionPoint'],
    ]);
    expect(attributes('ExtensionPoint', 'xsi:type')).toEqual([
      ...['CustomFunctions', 'PrimaryCommandSurface', 'ContextMenu'],
    ]);
    // https://learn.microsoft.com/javascript/api/manifest/customtab: every group stands before the label.
    expect(all('CustomTab').map(childNames)).toEqual([['Group', 'Label']]);
    // https://learn.microsoft.com/javascript/api/manifest/group: at most six controls.
    expect(all('Group').map(childNames)).toEqual([
      ['Label', 'Icon', 'Control', 'Control', 'Control', 'Control'],
    ]);
    // https://learn.microsoft.com/javascript/api/manifest/officemenu: one control.
    expect(all('OfficeMenu').map((menu) => [menu.getAttribute('id'), childNames(menu)])).toEqual([
      ['ContextMenuCell', ['Control']],
    ]);
  });

  // https://learn.microsoft.com/javascript/api/manifest/control-button
  it('has buttons whose parts stand in the order of the schema, each with an id of its own', () => {
    const controls = all('Control');
    expect(new Set(attributes('Control', 'id')).size).toBe(5);
    for (const control of controls) {
      expect(control.getAttribute('xsi:type')).toBe('Button');
      expect(childNames(control)).toEqual(['Label', 'Supertip', 'Icon', 'Action']);
    }
  });

  // https://learn.microsoft.com/office/dev/add-ins/develop/show-hide-add-in: of one shared runtime, a second address
  // of a pane would start a second runtime; so every command runs a function of the one page.
  it('runs the commands that the pane takes, and no others', () => {
    expect(attributes('Action', 'xsi:type')).toEqual(Array(5).fill('ExecuteFunction'));
    const named = all('FunctionName').map(({ textContent }) => textContent);
    expect(named.sort()).toEqual(Object.keys(COMMANDS).sort());
    const labels = all('Control').map((control) => textOf(childNamed(control, 'Label')));
    expect(labels).toEqual(['检查', '看板', '报表', '公式', '解释这个数']);
    expect(textOf(childNamed(all('CustomTab')[0], 'Label'))).toBe('招商');
  });

  // https://learn.microsoft.com/javascript/api/manifest/string
  it('keeps every string within its limit, in Chinese and in English', () => {
    for (const [list, limit] of [
      ['bt:ShortStrings', 125],
      ['bt:LongStrings', 250],
    ] as const) {
      const strings = Array.from(all(list)[0]?.getElementsByTagName('bt:String') ?? []);
      expect(strings.length).toBeGreaterThan(0);
      for (const element of strings) {
        const texts = [element.getAttribute('DefaultValue'), ...overridesOf(element)];
        expect(texts, element.getAttribute('id') ?? '').toHaveLength(2);
        for (const text of texts) expect(text?.length ?? 0).toSatisfy((n: number) => n > 0 && n <= limit);
      }
    }
  });

  // https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-naming#localize-custom-functions
  it('gives English Excel its own functions.json and keeps the namespace', () => {
    const metadata = all('bt:Url').find((url) => url.getAttribute('id') === 'Functions.Metadata.Url');
    expect(overridesOf(metadata)).toEqual([`${BASE}functions.en-US.json`]);
    const namespace = all('bt:String').find((each) => each.getAttribute('id') === 'Functions.Namespace');
    expect([namespace?.getAttribute('DefaultValue'), ...overridesOf(namespace)]).toEqual(['ZS', 'ZS']);
  });

  it('is served over https from the address of the build, and from nowhere else', () => {
    const values = all('*').flatMap((element) =>
      ['DefaultValue', 'Value'].flatMap((name) => element.getAttribute(name) || []),
    );
    const addresses = values.filter((value) => value.includes('://'));
    expect(addresses.length).toBeGreaterThan(10);
    for (const address of addresses) expect(address).toMatch(new RegExp(`^${BASE}[\\w./-]+$`));
    expect(() => manifestFor(template, 'http://zs.example.gov.cn/')).toThrow('https://');
  });

  // https://learn.microsoft.com/javascript/api/manifest/icon: 16, 32 and 80 are required.
  it('has its icons in their sizes', () => {
    const icons = [
      ...attributes('IconUrl', 'DefaultValue'),
      ...attributes('HighResolutionIconUrl', 'DefaultValue'),
    ];
    expect(icons.map(sizeOf)).toEqual([32, 64]);
    for (const icon of all('Icon')) {
      const images = Array.from(icon.getElementsByTagName('bt:Image'));
      expect(images.map((image) => image.getAttribute('size'))).toEqual(['16', '32', '80']);
    }
    for (const image of all('bt:Image').filter((each) => each.hasAttribute('id'))) {
      expect(image.getAttribute('id')).toMatch(
        new RegExp(`(^|\\.)Icon\\.${sizeOf(image.getAttribute('DefaultValue') ?? '')}$`),
      );
    }
  });
});

function childNamed(element: Element | undefined, tag: string): Element | undefined {
  return Array.from(element?.childNodes ?? []).find((node) => node.nodeName === tag) as Element | undefined;
}

/** The Chinese text that an element names. */
function textOf(element: Element | undefined): string | null | undefined {
  const id = element?.getAttribute('resid');
  return all('bt:String')
    .find((string) => string.getAttribute('id') === id)
    ?.getAttribute('DefaultValue');
}

function overridesOf(element: Element | undefined): (string | null)[] {
  return Array.from(element?.childNodes ?? []).flatMap((node) => {
    const child = node as Element;
    const english = /^(bt:)?Override$/.test(node.nodeName) && child.getAttribute('Locale') === 'en-US';
    return english ? [child.getAttribute('Value')] : [];
  });
}

/** Width of the icon behind an address, from the header of its file. */
function sizeOf(address: string): number {
  const file = new URL(`../${address.slice(BASE.length)}`, import.meta.url);
  expect(existsSync(file), address).toBe(true);
  const png = readFileSync(file);
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.readUInt32BE(16)).toBe(png.readUInt32BE(20));
  return png.readUInt32BE(16);
}
