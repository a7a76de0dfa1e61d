import { parseArea } from '../grid/address';
import { HostError } from '../wire/host-error';
import { HostObject } from '../wire/host-object';
import { isRange, requireWritable, type ModelContext } from './context';
import { PageBreak } from './page-break';

/** Rows that begin a page. https://learn.microsoft.com/javascript/api/excel/excel.pagebreakcollection */
export class PageBreakCollection extends HostObject {
  readonly className = 'PageBreakCollection';

  constructor(
    private readonly context: ModelContext,
    private readonly sheet: string,
  ) {
    super();
  }

  get items(): readonly PageBreak[] {
    return this.context.grid.layout(this.sheet).pageBreaks.map((row) => new PageBreak(row));
  }

  /** Before the top left cell of a range. */
  add(range: unknown): PageBreak {
    requireWritable(this.context, this.sheet);
    const area = isRange(range) ? range.area : parseArea(String(range));
    if (!area || area.top === 0) throw new HostError('InvalidArgument');
    const { pageBreaks } = this.context.grid.layout(this.sheet);
    this.context.grid.setLayout(this.sheet, { pageBreaks: [...pageBreaks, area.top] });
    return new PageBreak(area.top);
  }
}
