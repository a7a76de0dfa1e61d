import { strToU8, zipSync } from 'fflate';

const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What a hand-made .xlsx holds, for tests that need XML which no writer makes. */
export interface Parts {
  /** Inside of each worksheet element, by sheet name. */
  readonly sheets: Readonly<Record<string, string>>;
  /** Attributes of sheets in the workbook part: ` state="veryHidden"`. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** Inside of sst. */
  readonly strings?: string;
  /** Inside of styleSheet. */
  readonly styles?: string;
  /** Stands before and after sheets in the workbook part. */
  readonly before?: string;
  readonly after?: string;
  /** More parts, or others in place of these; null leaves one out. */
  readonly parts?: Readonly<Record<string, string | null>>;
}

/** The bytes of a hand-made .xlsx. */
export function packageOf({
  sheets,
  attributes = {},
  strings,
  styles,
  before = '',
  after = '',
  parts = {},
}: Parts): Uint8Array {
  const names = Object.keys(sheets);
  const listed = names.map(
    (name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"${attributes[name] ?? ''}/>`,
  );
  const links = names.map((_, i) => link(`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`));
  if (strings !== undefined) links.push(link('rIdS', 'sharedStrings', 'sharedStrings.xml'));
  if (styles !== undefined) links.push(link('rIdT', 'styles', '/xl/styles.xml'));
  const all: Record<string, string | null> = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': `<Relationships>${link('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<?xml version="1.0"?><workbook xmlns:r="${RELATION}">${before}<sheets>${listed.join('')}</sheets>${after}</workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${links.join('')}</Relationships>`,
    ...(strings !== undefined && { 'xl/sharedStrings.xml': `<sst>${strings}</sst>` }),
    ...(styles !== undefined && { 'xl/styles.xml': `<styleSheet>${styles}</styleSheet>` }),
    ...Object.fromEntries(
      names.map((name, i) => [`xl/worksheets/sheet${i + 1}.xml`, `<worksheet>${sheets[name]}</worksheet>`]),
    ),
    ...parts,
  };
  const kept = Object.entries(all).filter((part): part is [string, string] => part[1] !== null);
  return zipSync(Object.fromEntries(kept.map(([name, text]) => [name, strToU8(text)])));
}

function link(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${RELATION}/${type}" Target="${target}"/>`;
}
