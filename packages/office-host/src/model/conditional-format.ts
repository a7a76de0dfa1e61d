import type { ConditionalFormatInfo, ConditionalLook } from '../grid/conditional-formats';
import { HostError } from '../wire/host-error';
import { HostObject } from '../wire/host-object';
import { color, text } from './arguments';
import { requireWritable, type ModelContext } from './context';

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalformat */
export class ConditionalFormat extends HostObject {
  readonly className = 'ConditionalFormat';
  readonly type = 'Custom';

  constructor(
    private readonly context: ModelContext,
    readonly id: string,
  ) {
    super();
  }

  override identity(): Readonly<Record<string, string>> {
    return { Id: this.id };
  }

  get priority(): number {
    const { sheet } = this.#info();
    return this.context.grid
      .conditionalFormats()
      .filter((format) => format.sheet === sheet)
      .findIndex(({ id }) => id === this.id);
  }

  get custom(): HostObject {
    this.#info();
    return new CustomConditionalFormat(new Look(this.context, () => this.#info()));
  }

  get customOrNullObject(): HostObject {
    return this.custom;
  }

  delete(): void {
    requireWritable(this.context, this.#info().sheet);
    this.context.grid.deleteConditionalFormat(this.id);
  }

  /** The cells of all its areas. https://learn.microsoft.com/javascript/api/excel/excel.conditionalformat#excel-excel-conditionalformat-getranges-member(1) */
  getRanges(): HostObject {
    const { sheet, areas } = this.#info();
    return this.context.make.rangeAreas(sheet, areas);
  }

  #info(): ConditionalFormatInfo {
    const found = this.context.grid.conditionalFormats().find(({ id }) => id === this.id);
    if (!found) throw new HostError('ItemNotFound');
    return found;
  }
}

/** What is read and set of one format. */
class Look {
  constructor(
    private readonly context: ModelContext,
    readonly info: () => ConditionalFormatInfo,
  ) {}

  set(look: Partial<ConditionalLook>): void {
    const { id, sheet } = this.info();
    requireWritable(this.context, sheet);
    this.context.grid.setConditionalFormat(id, look);
  }
}

abstract class OfConditionalFormat extends HostObject {
  constructor(protected readonly look: Look) {
    super();
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.customconditionalformat */
class CustomConditionalFormat extends OfConditionalFormat {
  readonly className = 'CustomConditionalFormat';

  get rule(): HostObject {
    return new ConditionalFormatRule(this.look);
  }

  get format(): HostObject {
    return new ConditionalRangeFormat(this.look);
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatrule */
class ConditionalFormatRule extends OfConditionalFormat {
  readonly className = 'ConditionalFormatRule';

  get formula(): string {
    return this.look.info().formula;
  }

  set formula(value: unknown) {
    this.look.set({ formula: text(value) });
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalrangeformat */
class ConditionalRangeFormat extends OfConditionalFormat {
  readonly className = 'ConditionalRangeFormat';

  get fill(): HostObject {
    return new ConditionalRangeFill(this.look);
  }

  get font(): HostObject {
    return new ConditionalRangeFont(this.look);
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalrangefill */
class ConditionalRangeFill extends OfConditionalFormat {
  readonly className = 'ConditionalRangeFill';

  get color(): string | null {
    return this.look.info().fill;
  }

  set color(value: unknown) {
    this.look.set({ fill: color(value) });
  }

  clear(): void {
    this.look.set({ fill: null });
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalrangefont */
class ConditionalRangeFont extends OfConditionalFormat {
  readonly className = 'ConditionalRangeFont';

  get color(): string | null {
    return this.look.info().fontColor;
  }

  set color(value: unknown) {
    this.look.set({ fontColor: color(value) });
  }
}
