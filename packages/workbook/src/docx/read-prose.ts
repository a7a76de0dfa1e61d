import { BadWorkbook } from '../bad-workbook';
import { LIMITS, type Limits } from '../limits';
import { readingPart } from '../reading-part';
import { recognise, type FileKind } from '../recognise';
import { refuseSize } from '../refuse-size';
import { openArchive } from '../zip/archive';
import { partText } from '../part-text';
import { relationshipsOf } from '../relationships';
import { decodeText } from './decode-text';
import { docxText } from './docx-text';

/** A text to be audited (文稿), and whether it was taken out of a document or is the file itself. */
export interface Prose {
  readonly text: string;
  readonly from: 'docx' | 'text';
}

const SAVE_AS = '请在 Word 或 WPS 文字中打开，另存为 .docx，或把文字粘贴到 .txt 后再试';

const OLD_DOC = `是旧版 .doc 格式，不能直接读取；${SAVE_AS}。`;

const REFUSED: Readonly<Partial<Record<FileKind, string>>> = {
  encrypted: '设有打开密码，无法读取；请在 Word 中取消密码后另存，再试一次。',
  ole: OLD_DOC,
  doc: OLD_DOC,
  wps: `是 WPS 的旧格式，不能直接读取；${SAVE_AS}。`,
  pdf: `是 PDF 文件，不能直接读取；${SAVE_AS}。`,
  'web-page': `是网页，不是文稿；${SAVE_AS}。`,
};

/** Reads a .docx, or a text file in UTF-8, UTF-16 or GB 18030. Throws {@link BadWorkbook} on anything else. */
export function readProse(bytes: Uint8Array, name: string, limits: Limits = LIMITS): Prose {
  refuseSize(bytes.length, name, limits);
  const kind = recognise(bytes, name);
  if (kind === 'zip') return { text: readDocx(bytes, name, limits), from: 'docx' };
  const refused = REFUSED[kind];
  if (refused) throw new BadWorkbook(kind === 'encrypted' ? 'encrypted' : 'other-format', name, refused);
  const text = decodeText(bytes);
  if (text === undefined) throw new BadWorkbook('other-format', name, `不是文字文件；${SAVE_AS}。`);
  return { text, from: 'text' };
}

/** The text of a .docx: its body, then its notes. */
export function readDocx(bytes: Uint8Array, name: string, limits: Limits = LIMITS): string {
  return readingPart(name, '', () => {
    const archive = openArchive(bytes, limits);
    const path = relationshipsOf(archive, '').find(({ type }) => type === 'officeDocument')?.part ?? '';
    if (!/^word\//.test(path) || !archive.has(path))
      throw new BadWorkbook(
        'other-format',
        name,
        `不是 Word 文档（.docx）；请选择文稿；核对台账请用 zs check。`,
      );
    const notes = relationshipsOf(archive, path).filter(
      ({ type }) => type === 'footnotes' || type === 'endnotes',
    );
    const texts = [path, ...notes.map(({ part }) => part)].map((part) =>
      docxText(partText(archive, part)).trimEnd(),
    );
    return texts.filter((text, i) => i === 0 || text.trim() !== '').join('\n');
  });
}
