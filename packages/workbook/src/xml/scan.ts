import { decodeEntities } from './decode';
import { XmlFault } from './xml-fault';

/** What a scan tells, in document order; element names without their namespace prefix. */
export interface XmlHandlers {
  /** A tag opens; `inside` is what stands after its name, for `attribute()`. */
  open(name: string, inside: string): void;
  /** Character data; one run may come in several pieces. */
  text?(text: string): void;
  close(name: string): void;
}

/**
 * Walks through an XML text once, keeping nothing of it. Unlike a lenient parser it insists on well-formedness, because
 * a sheet cut off between two rows would otherwise read as a shorter sheet. Throws {@link XmlFault}.
 */
export function scanXml(xml: string, handlers: XmlHandlers): void {
  const path: string[] = [];
  let at = 0;
  for (;;) {
    const tag = xml.indexOf('<', at);
    if (tag < 0) break;
    if (tag > at && path.length > 0) handlers.text?.(decodeEntities(xml.slice(at, tag)));
    switch (xml.charCodeAt(tag + 1)) {
      case 63: // <?
        at = after(xml, '?>', tag);
        break;
      case 33: // <!
        at = declaration(xml, tag, handlers);
        break;
      case 47: {
        // </
        at = after(xml, '>', tag);
        const name = localName(xml.slice(tag + 2, at - 1).trimEnd());
        if (path.pop() !== name) throw new XmlFault(`</${name}> closes nothing`);
        handlers.close(name);
        break;
      }
      default: {
        at = tagEnd(xml, tag);
        const empty = xml.charCodeAt(at - 2) === 47;
        const inside = xml.slice(tag + 1, empty ? at - 2 : at - 1);
        const space = inside.search(/\s/);
        const name = localName(space < 0 ? inside : inside.slice(0, space));
        handlers.open(name, space < 0 ? '' : inside.slice(space));
        if (empty) handlers.close(name);
        else path.push(name);
      }
    }
  }
  if (path.length > 0) throw new XmlFault(`<${path.at(-1)}> is never closed`);
  if (at === 0) throw new XmlFault('no element');
}

function declaration(xml: string, tag: number, handlers: XmlHandlers): number {
  if (xml.startsWith('<!--', tag)) return after(xml, '-->', tag);
  if (!xml.startsWith('<![CDATA[', tag)) throw new XmlFault('DOCTYPE');
  const end = after(xml, ']]>', tag);
  handlers.text?.(xml.slice(tag + 9, end - 3));
  return end;
}

/** Where a start tag ends; a `>` inside of quotes is part of a value. */
function tagEnd(xml: string, tag: number): number {
  let at = tag + 1;
  for (;;) {
    const end = after(xml, '>', at);
    const quote = openQuote(xml, at, end);
    if (!quote) return end;
    at = after(xml, quote, end);
  }
}

function openQuote(xml: string, from: number, to: number): string {
  let quote = '';
  for (let i = from; i < to; i++) {
    const c = xml.charCodeAt(i);
    if (c !== 34 && c !== 39) continue;
    const mark = c === 34 ? '"' : "'";
    if (!quote) quote = mark;
    else if (quote === mark) quote = '';
  }
  return quote;
}

function after(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  if (at < 0) throw new XmlFault('cut off inside a tag');
  return at + mark.length;
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}
