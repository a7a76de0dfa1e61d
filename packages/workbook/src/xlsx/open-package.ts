import { BadWorkbook } from '../bad-workbook';
import { refuseSize } from '../refuse-size';
import type { Limits } from '../limits';
import { readingPart } from '../reading-part';
import { recognise, type FileKind } from '../recognise';
import { openArchive, type Archive } from '../zip/archive';

const SAVE_AS = '请在 Excel 或 WPS 表格中打开，另存为“Excel 工作簿（.xlsx）”后再试';

const NOT_ZIP: Readonly<Record<Exclude<FileKind, 'zip'>, readonly [BadWorkbook['code'], string]>> = {
  encrypted: ['encrypted', '设有打开密码，无法读取；请在 Excel 中打开，取消密码后另存，再试一次。'],
  ole: ['old-format', `是旧版 .xls 格式，不能直接读取；${SAVE_AS}。`],
  doc: ['other-format', '是 Word 文档（旧版 .doc），不是工作簿；请给出 .xlsx 文件。'],
  wps: ['old-format', `是 WPS 的 .et 格式，不能直接读取；${SAVE_AS}。`],
  pdf: ['other-format', '是 PDF 文件，不是工作簿；请找到生成它的 .xlsx 文件再试。'],
  'web-page': ['other-format', `其实是网页格式（从系统导出的“表格”常如此），不是 .xlsx；${SAVE_AS}。`],
  xml: ['other-format', `是 XML 文本，不是 .xlsx 工作簿；${SAVE_AS}。`],
  csv: ['other-format', `是文本（CSV）文件，不是 .xlsx 工作簿；${SAVE_AS}。`],
  unknown: ['not-a-workbook', '不是 Excel 工作簿（.xlsx）；请确认选对了文件，必要时重新另存为 .xlsx。'],
};

/** Opens a file as a package of parts, or throws {@link BadWorkbook}. Nothing is inflated yet. */
export function openPackage(bytes: Uint8Array, name: string, limits: Limits): Archive {
  refuseSize(bytes.length, name, limits);
  const kind = recognise(bytes, name);
  if (kind !== 'zip') throw new BadWorkbook(NOT_ZIP[kind][0], name, NOT_ZIP[kind][1]);
  return readingPart(name, '', () => openArchive(bytes, limits));
}
