import { decodeExcelEscapes } from '../xml/decode';
import { scanXml } from '../xml/scan';

/** The shared strings by index; the runs of a rich text joined, phonetic guides (拼音) left out. */
export function readSharedStrings(xml: string): string[] {
  const strings: string[] = [];
  let text = '';
  let inText = false;
  let guides = 0;
  scanXml(xml, {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 'rPh') guides++;
      else inText = name === 't' && guides === 0;
    },
    text(piece) {
      if (inText) text += piece;
    },
    close(name) {
      inText = false;
      if (name === 'rPh') guides--;
      else if (name === 'si') strings.push(decodeExcelEscapes(text));
    },
  });
  return strings;
}
