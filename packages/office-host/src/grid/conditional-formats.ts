import type { Area } from './area';

/** A conditional format by formula (条件格式): how cells look where it holds. It lies over their own look. */
export interface ConditionalFormatInfo {
  readonly id: string;
  readonly sheet: string;
  readonly areas: readonly Area[];
  /** With its `=`; '' until one is given. */
  readonly formula: string;
  /** `#RRGGBB`; null leaves the cell's own. */
  readonly fill: string | null;
  readonly fontColor: string | null;
}

/** What of a conditional format is set after it was added. */
export type ConditionalLook = Pick<ConditionalFormatInfo, 'formula' | 'fill' | 'fontColor'>;

/** The conditional formats of a workbook, the one that was added last before the others. */
export class ConditionalFormats {
  #formats: readonly ConditionalFormatInfo[] = [];
  #next = 1;

  all(): readonly ConditionalFormatInfo[] {
    return this.#formats;
  }

  add(sheet: string, areas: readonly Area[]): ConditionalFormatInfo {
    const id = `{00000000-0002-0000-0000-${String(this.#next++).padStart(12, '0')}}`;
    const added = { id, sheet, areas, formula: '', fill: null, fontColor: null };
    this.#formats = [added, ...this.#formats];
    return added;
  }

  set(id: string, look: Partial<ConditionalLook>): void {
    this.#formats = this.#formats.map((format) => (format.id === id ? { ...format, ...look } : format));
  }

  delete(id: string): void {
    this.#formats = this.#formats.filter((format) => format.id !== id);
  }

  deleteOn(sheet: string): void {
    this.#formats = this.#formats.filter((format) => format.sheet !== sheet);
  }

  /** Puts the areas of a sheet where `move` says; one that is nowhere any more is gone, and a format without any too. */
  follow(sheet: string, move: (area: Area) => Area | null): void {
    this.#formats = this.#formats.flatMap((format) => {
      if (format.sheet !== sheet) return [format];
      const areas = format.areas.flatMap((area) => move(area) ?? []);
      return areas.length > 0 ? [{ ...format, areas }] : [];
    });
  }
}
