import type { SheetLayout } from '../grid/sheet-extras';
import { parseArea, splitAddress } from '../grid/address';
import { LAST_COLUMN } from '../grid/area';
import { HostError } from '../wire/host-error';
import { HostObject } from '../wire/host-object';
import { oneOf } from './arguments';
import { isRange, requireWritable, type ModelContext } from './context';

const ORIENTATIONS = ['Portrait', 'Landscape'] as const;
/** https://learn.microsoft.com/javascript/api/excel/excel.papertype: those that a Chinese office prints on. */
const PAPERS = ['A3', 'A4', 'A5', 'B4', 'B5', 'Letter', 'Legal'] as const;
const ZOOM_KEYS = ['horizontalFitToPages', 'verticalFitToPages', 'scale'];

/** https://learn.microsoft.com/javascript/api/excel/excel.pagelayout */
export class PageLayout extends HostObject {
  readonly className = 'PageLayout';

  constructor(
    private readonly context: ModelContext,
    private readonly sheet: string,
  ) {
    super();
  }

  get orientation(): string {
    return this.#layout.orientation;
  }

  set orientation(value: unknown) {
    this.#set({ orientation: oneOf(value, ORIENTATIONS) });
  }

  get paperSize(): string | null {
    return this.#layout.paperSize;
  }

  set paperSize(value: unknown) {
    this.#set({ paperSize: oneOf(value, PAPERS) });
  }

  get zoom(): SheetLayout['zoom'] {
    return this.#layout.zoom;
  }

  /** Set as one object, never member by member. */
  set zoom(value: unknown) {
    if (typeof value !== 'object' || value === null) throw new HostError('InvalidArgument');
    const isKnown = Object.entries(value).every(
      ([key, number]) => ZOOM_KEYS.includes(key) && (number === null || Number.isInteger(number)),
    );
    if (!isKnown) throw new HostError('InvalidArgument');
    this.#set({ zoom: { ...value } });
  }

  /** A range, or an address of whole rows such as `$3:$4`. */
  setPrintTitleRows(rows: unknown): void {
    const area = isRange(rows) ? rows.area : parseArea(splitAddress(String(rows).replaceAll('$', '')).rest);
    if (!area || area.left !== 0 || area.right !== LAST_COLUMN) throw new HostError('InvalidArgument');
    this.#set({ titleRows: [area.top, area.bottom] });
  }

  get #layout(): SheetLayout {
    return this.context.grid.layout(this.sheet);
  }

  #set(change: Partial<SheetLayout>): void {
    requireWritable(this.context, this.sheet);
    this.context.grid.setLayout(this.sheet, change);
  }
}
