import { describe, expect, it } from 'vitest';
import { attribute } from './attribute';
import { scanXml } from './scan';
import { XmlFault } from './xml-fault';

function trace(xml: string): string[] {
  const seen: string[] = [];
  scanXml(xml, {
    open: (name, inside) => seen.push(`+${name}${inside}`),
    text: (text) => seen.push(text),
    close: (name) => seen.push(`-${name}`),
  });
  return seen;
}

describe('scanXml', () => {
  it('tells elements and texts in order, without prefixes, comments and instructions', () => {
    expect(
      trace('<?xml version="1.0"?><!-- x --><x:a><b c="1"/>甲&#x4E59;&amp;<![CDATA[<丙>]]></x:a>'),
    ).toEqual(['+a', '+b c="1"', '-b', '甲乙&', '<丙>', '-a']);
  });

  it('takes a > inside of quotes as part of the value', () => {
    expect(trace(`<a b="x>y" c='"/>'/>`)).toEqual([`+a b="x>y" c='"/>'`, '-a']);
  });

  it.each(['', 'plain', '<a>', '<a></b>', '<a', '<a b="x>', '<a/></a>', '<!DOCTYPE a><a/>', '<a><!-- </a>'])(
    'refuses %j',
    (xml) => {
      expect(() => trace(xml)).toThrow(XmlFault);
    },
  );
});

describe('attribute', () => {
  it.each([
    [' r="A1" s="3"', 's', '3'],
    [` name="a state='hidden'" state = 'x'`, 'state', 'x'],
    [' sheetId="1"', 'Id', undefined],
    [' a="&lt;&quot;&#10;"', 'a', '<"\n'],
    [' broken', 'broken', undefined],
  ])('of %j: %s is %j', (inside, name, value) => {
    expect(attribute(inside, name)).toBe(value);
  });
});
