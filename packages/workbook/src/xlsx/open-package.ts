import { BadWorkbook } from '../bad-workbook';
import type { Limits } from '../limits';
import { recognise, type FileKind } from '../recognise';
import { openArchive, type Archive } from '../zip/archive';
import { ZipFault } from '../zip/zip-fault';
import { XmlFault } from '../xml/xml-fault';

const SAVE_AS = '请在 Excel 或 WPS 表格中打开，另存为“Excel 工作簿（.xlsx）”后再试';

const NOT_ZIP: Readonly<Record<Exclude<FileKind, 'zip'>, readonly [BadWorkbook['code'], string]>> = {
  encrypted: ['encrypted', '设有打开密码，无法读取；请在 Excel 中打开，取消密码后另存，再试一次。'],
  ole: ['old-format', `是旧版 .xls 格式，不能直接读取；${SAVE_AS}。`],
  wps: ['old-format', `是 WPS 的 .et 格式，不能直接读取；${SAVE_AS}。`],
  pdf: ['other-format', '是 PDF 文件，不是工作簿；请找到生成它的 .xlsx 文件再试。'],
  'web-page': ['other-format', `其实是网页格式（从系统导出的“表格”常如此），不是 .xlsx；${SAVE_AS}。`],
  xml: ['other-format', `是 XML 文本，不是 .xlsx 工作簿；${SAVE_AS}。`],
  csv: ['other-format', `是文本（CSV）文件，不是 .xlsx 工作簿；${SAVE_AS}。`],
  unknown: ['not-a-workbook', '不是 Excel 工作簿（.xlsx）；请确认选对了文件，必要时重新另存为 .xlsx。'],
};

const ZIP_FAULTS: Readonly<Record<ZipFault['kind'], readonly [BadWorkbook['code'], string]>> = {
  truncated: ['truncated', '不完整，可能没有下载或拷贝完；请重新取得这个文件再试。'],
  damaged: ['damaged', '已损坏，内容与校验不符；请在 Excel 中打开并修复后另存，或重新取得这个文件。'],
  encrypted: ['encrypted', '是加密的压缩包，无法读取；请取消密码后再试。'],
  bomb: ['bomb', '解压后大得不正常，为安全起见没有读取；请确认来源，或只保留需要的工作表另存后再试。'],
};

/** Opens a file as a package of parts, or throws {@link BadWorkbook}. Nothing is inflated yet. */
export function openPackage(bytes: Uint8Array, name: string, limits: Limits): Archive {
  if (bytes.length === 0)
    throw new BadWorkbook('empty', name, '是空文件（0 字节）；请重新取得或另存后再试。');
  if (bytes.length > limits.fileBytes) {
    const megabytes = Math.round(limits.fileBytes / 1024 / 1024);
    throw new BadWorkbook(
      'too-large',
      name,
      `超过 ${megabytes} MB；请只保留需要核对的工作表，去掉图片后另存再试。`,
    );
  }
  const kind = recognise(bytes, name);
  if (kind !== 'zip') throw new BadWorkbook(NOT_ZIP[kind][0], name, NOT_ZIP[kind][1]);
  return readingPart(name, '', () => openArchive(bytes, limits));
}

/** Runs what reads a part; a damaged one becomes {@link BadWorkbook}, naming `part` (工作表“签约项目”). */
export function readingPart<T>(file: string, part: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    const where = part && `的${part}`;
    if (error instanceof ZipFault)
      throw new BadWorkbook(ZIP_FAULTS[error.kind][0], file, where + ZIP_FAULTS[error.kind][1]);
    if (error instanceof XmlFault)
      throw new BadWorkbook(
        'damaged',
        file,
        `${where}内容已损坏，无法读取；请在 Excel 中打开并修复后另存，再试一次。`,
      );
    throw error;
  }
}
