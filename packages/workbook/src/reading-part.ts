import { BadWorkbook } from './bad-workbook';
import { XmlFault } from './xml/xml-fault';
import { ZipFault } from './zip/zip-fault';

const ZIP_FAULTS: Readonly<Record<ZipFault['kind'], readonly [BadWorkbook['code'], string]>> = {
  truncated: ['truncated', '不完整，可能没有下载或拷贝完；请重新取得这个文件再试。'],
  damaged: ['damaged', '已损坏，内容与校验不符；请在原来的软件中打开、修复后另存，或重新取得这个文件。'],
  encrypted: ['encrypted', '是加密的压缩包，无法读取；请取消密码后再试。'],
  bomb: ['bomb', '解压后大得不正常，为安全起见没有读取；请确认来源，或只保留需要的内容另存后再试。'],
};

/** Runs what reads a part of a file; a damaged one becomes {@link BadWorkbook}, naming `part` (工作表“签约项目”). */
export function readingPart<T>(file: string, part: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    const where = part && `的${part}`;
    if (error instanceof ZipFault) {
      const [code, problem] = ZIP_FAULTS[error.kind];
      throw new BadWorkbook(code, file, where + problem);
    }
    if (error instanceof XmlFault)
      throw new BadWorkbook(
        'damaged',
        file,
        `${where}内容已损坏，无法读取；请在原来的软件中打开、修复后另存，再试一次。`,
      );
    throw error;
  }
}
