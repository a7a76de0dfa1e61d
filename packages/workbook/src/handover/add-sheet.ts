import { attribute } from '../xml/attribute';
import { escapeXml } from './escape-xml';
import type { EditedPackage } from './edit-package';

const PART = 'worksheets/zs-origin.xml';
const RELATION = 'rIdZsOrigin';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const CHAIN = /<(?:\w+:)?Relationship\s[^>]*Type="[^"]*\/calcChain"[^>]*\/>/;

/** Puts a worksheet at the end of a package, and drops the order of calculation, which names cells without formulas now. */
export function addSheet(
  edited: EditedPackage,
  workbook: string,
  name: string,
  sheetOf: (namespace: string) => string,
): void {
  const cut = workbook.lastIndexOf('/') + 1;
  const folder = workbook.slice(0, cut);
  const links = `${folder}_rels/${workbook.slice(cut)}.rels`;
  const book = edited.text(workbook);
  const namespace = /<(?:\w+:)?workbook\s[^>]*?xmlns(?::\w+)?="([^"]*main)"/.exec(book)?.[1] ?? '';

  edited.put(`${folder}${PART}`, sheetOf(namespace));
  edited.put(workbook, withSheet(book, name));
  const relations = edited.text(links);
  const kind = /Type="([^"]*\/worksheet)"/.exec(relations)?.[1] ?? '';
  const chain = CHAIN.exec(relations)?.[0];
  const target = chain && attribute(chain, 'Target');
  edited.put(
    links,
    relations
      .replace(CHAIN, '')
      .replace(
        /<\/((?:\w+:)?)Relationships>\s*$/,
        (end, prefix: string) =>
          `<${prefix}Relationship Id="${RELATION}" Type="${kind}" Target="${PART}"/>${end}`,
      ),
  );
  const types = edited.text('[Content_Types].xml');
  edited.put(
    '[Content_Types].xml',
    types
      .replace(/<(?:\w+:)?Override\s[^>]*PartName="[^"]*\/calcChain\.xml"[^>]*\/>/, '')
      .replace(
        /<\/((?:\w+:)?)Types>\s*$/,
        (end, prefix: string) =>
          `<${prefix}Override PartName="/${folder}${PART}" ContentType="${CONTENT}"/>${end}`,
      ),
  );
  if (target) edited.remove(target.startsWith('/') ? target.slice(1) : `${folder}${target}`);
}

function withSheet(book: string, name: string): string {
  const ids = Array.from(book.matchAll(/\ssheetId="(\d+)"/g), ([, id]) => Number(id));
  const prefix = /<(?:\w+:)?sheet\s[^>]*?\s([\w.-]+):id\s*=/.exec(book)?.[1] ?? 'r';
  return book.replace(
    /<\/((?:\w+:)?)sheets>/,
    (end, element: string) =>
      `<${element}sheet name="${escapeXml(name)}" sheetId="${Math.max(0, ...ids) + 1}" ${prefix}:id="${RELATION}"/>${end}`,
  );
}
