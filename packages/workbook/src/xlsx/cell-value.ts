import { dayOf, serialOf, type CellValue } from '@zhaoshang/core';
import { decodeExcelEscapes } from '../xml/decode';
import { XmlFault } from '../xml/xml-fault';

/** The value of a cell by its type (ECMA-376 part 1, 18.18.11). Dates stay serial numbers, errors their text. */
export function cellValue(type: string, text: string, strings: readonly string[]): CellValue {
  switch (type) {
    case 's': {
      const string = strings[Number(text)];
      if (string === undefined) throw new XmlFault(`no shared string ${text}`);
      return string || null;
    }
    case 'str':
    case 'inlineStr':
      return decodeExcelEscapes(text) || null;
    case 'b':
      return text === '1' || text === 'true';
    case 'e':
      return text;
    case 'd':
      return serialOfIso(text) ?? text;
    default: {
      if (text === '') return null;
      const number = Number(text);
      return Number.isFinite(number) ? number : text;
    }
  }
}

function serialOfIso(text: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?Z?)?$/.exec(text);
  if (!match) return undefined;
  const [year = 0, month = 0, date = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((n) => Number(n ?? 0));
  const day = dayOf(year, month, date);
  return day === undefined ? undefined : serialOf(day) + (hours * 3600 + minutes * 60 + seconds) / 86_400;
}
