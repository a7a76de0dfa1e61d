import type { Book, Grid } from '@zhaoshang/core';
import { BadWorkbook } from '../bad-workbook';
import { LIMITS, type Limits } from '../limits';
import { readingPart } from '../reading-part';
import type { Archive } from '../zip/archive';
import { displayedText } from './displayed';
import { openPackage } from './open-package';
import { partText } from '../part-text';
import { relationshipsOf, type Relationship } from '../relationships';
import { readSharedStrings } from './shared-strings';
import { readSheetPart } from './sheet-part';
import { readNumberFormats } from './styles';
import { readTable } from './tables';
import { readWorkbookPart, type WorkbookPart } from './workbook-part';

/**
 * Reads an .xlsx or .xlsm: every sheet, hidden ones too, as core's grids. Cells keep what the file stores (dates as
 * serial numbers, the cached results of formulas); `displayed` and `formula` answer cell by cell.
 * Throws {@link BadWorkbook} on anything else.
 */
export async function readBook(bytes: Uint8Array, name: string, limits: Limits = LIMITS): Promise<Book> {
  const archive = openPackage(bytes, name, limits);
  const reading = new BookReading(archive, name, limits);
  return reading.book();
}

class BookReading {
  private readonly relations: readonly Relationship[];
  private readonly part: WorkbookPart;
  private readonly strings: readonly string[];
  private readonly formats: readonly string[];
  private cells = 0;

  constructor(
    private readonly archive: Archive,
    private readonly name: string,
    private readonly limits: Limits,
  ) {
    const path = workbookPath(archive, name);
    this.relations = readingPart(name, '', () => relationshipsOf(archive, path));
    this.part = readingPart(name, '', () => readWorkbookPart(partText(archive, path)));
    this.strings = this.optional('sharedStrings', '共享文本', readSharedStrings);
    this.formats = this.optional('styles', '样式', readNumberFormats);
  }

  book(): Book {
    const { sheets, names, date1904 } = this.part;
    if (sheets.length > this.limits.sheets)
      throw new BadWorkbook(
        'too-large',
        this.name,
        `有 ${sheets.length} 张工作表，超过 ${this.limits.sheets} 张；请拆分后再试。`,
      );
    const grids = sheets.flatMap(({ name, relation }) => {
      const found = this.relations.find(({ id }) => id === relation);
      // Chart sheets and macro sheets hold no cells.
      return found?.type === 'worksheet' || !found ? [this.grid(name, found?.part ?? '')] : [];
    });
    return { name: this.name, sheets: grids, names, date1904 };
  }

  private grid(name: string, path: string): Grid {
    const sheet = readingPart(this.name, `工作表“${name}”`, () =>
      readSheetPart(partText(this.archive, path), this.strings, (cells) => this.room(cells)),
    );
    const tables = readingPart(this.name, `工作表“${name}”`, () =>
      relationshipsOf(this.archive, path)
        .filter(({ type }) => type === 'table')
        .flatMap(({ part }) => readTable(partText(this.archive, part)) ?? []),
    );
    const { cells, merges, hiddenRows, hiddenColumns } = sheet;
    const { formats } = this;
    const { date1904 } = this.part;
    return {
      name,
      rows: cells.rows,
      merges,
      hiddenRows,
      hiddenColumns,
      tables,
      displayed: (row, column) =>
        displayedText(
          cells.rows[row]?.[column] ?? null,
          formats[cells.styleAt(row, column)] ?? 'General',
          date1904,
        ),
      formula: (row, column) => cells.formulaAt(row, column),
    };
  }

  private optional<T>(type: string, part: string, read: (xml: string) => readonly T[]): readonly T[] {
    const found = this.relations.find((relation) => relation.type === type);
    if (!found || !this.archive.has(found.part)) return [];
    return readingPart(this.name, part, () => read(partText(this.archive, found.part)));
  }

  private room(cells: number): void {
    this.cells += cells;
    if (this.cells > this.limits.cells)
      throw new BadWorkbook(
        'too-large',
        this.name,
        `的单元格超过 ${this.limits.cells / 10_000} 万个；请删去空行空列和无关的工作表，另存后再试。`,
      );
  }
}

/** Where the workbook part of a package is; other packages are named for what they are. */
function workbookPath(archive: Archive, name: string): string {
  const root = readingPart(name, '', () => relationshipsOf(archive, ''));
  const path = root.find(({ type }) => type === 'officeDocument')?.part ?? '';
  const bad = (problem: string) => new BadWorkbook('not-a-workbook', name, problem);
  if (path.endsWith('.bin'))
    throw bad('是二进制工作簿（.xlsb），不能直接读取；请在 Excel 中另存为“Excel 工作簿（.xlsx）”后再试。');
  if (/^word\//.test(path))
    throw bad('是 Word 文档；核对台账要用 .xlsx，核对文稿里的数字请用文稿核对（zs audit）。');
  if (/^ppt\//.test(path)) throw bad('是演示文稿，不是工作簿；请换成 .xlsx 文件再试。');
  if (archive.has('content.xml'))
    throw bad('是 OpenDocument 表格（.ods），不能直接读取；请另存为“Excel 工作簿（.xlsx）”后再试。');
  if (!path || !archive.has(path)) throw bad('是压缩包，里面没有工作簿；请解压后选择其中的 .xlsx 文件。');
  return path;
}
