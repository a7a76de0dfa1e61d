import type { Area } from '../grid/area';
import { HostError } from '../wire/host-error';
import { HostCollection } from '../wire/host-object';
import { oneOf } from './arguments';
import type { ModelContext } from './context';
import { RangeBorder, type BorderIndex } from './range-border';

const INDEXES: readonly BorderIndex[] = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
];

/** https://learn.microsoft.com/javascript/api/excel/excel.rangebordercollection */
export class RangeBorderCollection extends HostCollection<RangeBorder> {
  readonly className = 'RangeBorderCollection';

  constructor(
    private readonly context: ModelContext,
    private readonly sheet: string,
    private readonly areas: readonly Area[],
  ) {
    super();
  }

  get items(): RangeBorder[] {
    return INDEXES.map((index) => this.getItem(index));
  }

  getItem(index: unknown): RangeBorder {
    if (index === 'DiagonalDown' || index === 'DiagonalUp')
      throw new HostError('NotImplemented', 'The Office host does not model diagonal borders.');
    return new RangeBorder(this.context, this.sheet, this.areas, oneOf(index, INDEXES));
  }
}
