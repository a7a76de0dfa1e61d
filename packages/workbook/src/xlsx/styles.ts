import { getFormatFromId } from 'numfmt';
import { attribute } from '../xml/attribute';
import { scanXml } from '../xml/scan';
import { CHINESE_FORMATS } from './chinese-formats';

/** The number format (数字格式) of each cell style by its index: `yyyy"年"m"月"`, `General`. */
export function readNumberFormats(xml: string): string[] {
  const custom = new Map<number, string>();
  const formats: string[] = [];
  let inCellStyles = false;
  scanXml(xml, {
    open(name, inside) {
      if (name === 'numFmt')
        custom.set(Number(attribute(inside, 'numFmtId')), attribute(inside, 'formatCode') ?? '');
      else if (name === 'cellXfs') inCellStyles = true;
      else if (name === 'xf' && inCellStyles) {
        const id = Number(attribute(inside, 'numFmtId') ?? 0);
        formats.push(custom.get(id) ?? CHINESE_FORMATS[id] ?? getFormatFromId(id, 'zh-CN') ?? 'General');
      }
    },
    close(name) {
      if (name === 'cellXfs') inCellStyles = false;
    },
  });
  return formats;
}
