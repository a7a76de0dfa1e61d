import { DocumentSettings } from './document-settings';
import type { OfficeHost } from '../host';
import { buildOf, isSetSupported } from '../requirement-sets';

/** What of `Office.context` there is without a page. */
export interface NodeOfficeContext {
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  readonly host: 'Excel';
  readonly platform: 'PC';
  readonly diagnostics: { readonly host: 'Excel'; readonly platform: 'PC'; readonly version: string };
  readonly requirements: { isSetSupported(set: string, version?: string | number): boolean };
  readonly document: { readonly settings: DocumentSettings };
}

/** `Office.context` of a host. https://learn.microsoft.com/javascript/api/office/office.context */
export const officeContext = (host: OfficeHost): NodeOfficeContext => ({
  displayLanguage: host.language,
  contentLanguage: host.language,
  host: 'Excel',
  platform: 'PC',
  diagnostics: { host: 'Excel', platform: 'PC', version: buildOf(host.version) },
  requirements: { isSetSupported: (set, version) => isSetSupported(host.version, set, version) },
  document: { settings: new DocumentSettings(host.ownGrid) },
});
