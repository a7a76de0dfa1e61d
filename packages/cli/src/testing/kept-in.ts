import { strToU8, unzipSync, zipSync } from 'fflate';

/** The workbook as Excel saves it with what the task pane kept in it, by key. */
export function keptIn(workbook: Uint8Array, settings: Readonly<Record<string, unknown>>): Uint8Array {
  const properties = Object.entries(settings).map(([name, value]) => {
    const json = JSON.stringify(value).replaceAll('"', '&quot;');
    return `<we:property name="${name}" value="${json}"/>`;
  });
  return zipSync({
    ...unzipSync(workbook),
    'xl/webextensions/webextension1.xml': strToU8(
      `<we:webextension xmlns:we="w"><we:properties>${properties.join('')}</we:properties></we:webextension>`,
    ),
  });
}
