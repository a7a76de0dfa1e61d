import type { Area } from './area';
import { ConditionalFormats, type ConditionalFormatInfo, type ConditionalLook } from './conditional-formats';
import { SheetExtras } from './sheet-extras';

/** The extras of sheets, and the conditional formats that lie over their cells. */
export abstract class ExtrasGrid extends SheetExtras {
  protected readonly conditional = new ConditionalFormats();

  conditionalFormats(): readonly ConditionalFormatInfo[] {
    return this.conditional.all();
  }

  addConditionalFormat(sheet: string, areas: readonly Area[]): ConditionalFormatInfo {
    return this.conditional.add(sheet, areas);
  }

  setConditionalFormat(id: string, look: Partial<ConditionalLook>): void {
    this.conditional.set(id, look);
  }

  deleteConditionalFormat(id: string): void {
    this.conditional.delete(id);
  }

  protected override forgetExtras(sheet: string): void {
    super.forgetExtras(sheet);
    this.conditional.deleteOn(sheet);
  }
}
