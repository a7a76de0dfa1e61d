import { intersection, type Area } from '../grid/area';
import { HostError } from '../wire/host-error';
import { HostCollection } from '../wire/host-object';
import { integer, text } from './arguments';
import { ConditionalFormat } from './conditional-format';
import { requireWritable, type ModelContext } from './context';

/**
 * The conditional formats that meet some cells, the first in priority first.
 * https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatcollection
 */
export class ConditionalFormatCollection extends HostCollection<ConditionalFormat> {
  readonly className = 'ConditionalFormatCollection';

  constructor(
    private readonly context: ModelContext,
    private readonly sheet: string,
    private readonly areas: readonly Area[],
  ) {
    super();
  }

  get items(): ConditionalFormat[] {
    return this.context.grid
      .conditionalFormats()
      .filter(
        ({ sheet, areas }) =>
          sheet === this.sheet && areas.some((one) => this.areas.some((other) => intersection(one, other))),
      )
      .map(({ id }) => new ConditionalFormat(this.context, id));
  }

  /** Adds one at the first priority; only those by formula are modelled. */
  add(type: unknown): ConditionalFormat {
    requireWritable(this.context, this.sheet);
    if (type !== 'Custom') {
      throw new HostError('NotImplemented', 'The Office host models conditional formats by formula only.');
    }
    return new ConditionalFormat(
      this.context,
      this.context.grid.addConditionalFormat(this.sheet, this.areas).id,
    );
  }

  clearAll(): void {
    requireWritable(this.context, this.sheet);
    for (const { id } of this.items) this.context.grid.deleteConditionalFormat(id);
  }

  getCount(): number {
    return this.items.length;
  }

  getItem(id: unknown): ConditionalFormat {
    const found = this.getItemOrNullObject(id);
    if (!found) throw new HostError('ItemNotFound');
    return found;
  }

  getItemAt(index: unknown): ConditionalFormat {
    const found = this.items[integer(index)];
    if (!found) throw new HostError('InvalidArgument');
    return found;
  }

  getItemOrNullObject(id: unknown): ConditionalFormat | null {
    const wanted = text(id);
    return this.items.find((format) => format.id === wanted) ?? null;
  }
}
