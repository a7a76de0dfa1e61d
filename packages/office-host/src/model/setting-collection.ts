import { HostError } from '../wire/host-error';
import { HostCollection, HostObject } from '../wire/host-object';
import { text } from './arguments';
import type { ModelContext } from './context';

/** Settings kept in the document for the add-in. https://learn.microsoft.com/javascript/api/excel/excel.settingcollection */
export class SettingCollection extends HostCollection<Setting> {
  readonly className = 'SettingCollection';

  constructor(private readonly context: ModelContext) {
    super();
  }

  get items(): Setting[] {
    return [...this.context.grid.settings().keys()].map((key) => new Setting(this.context, key));
  }

  getItem(key: unknown): Setting {
    const found = this.getItemOrNullObject(key);
    if (!found) throw new HostError('ItemNotFound');
    return found;
  }

  getItemOrNullObject(key: unknown): Setting | null {
    const wanted = text(key);
    return this.context.grid.settings().has(wanted) ? new Setting(this.context, wanted) : null;
  }

  getCount(): number {
    return this.context.grid.settings().size;
  }

  /** Sets or adds. */
  add(key: unknown, value: unknown): Setting {
    this.context.grid.setSetting(text(key), value ?? null);
    return new Setting(this.context, text(key));
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.setting */
class Setting extends HostObject {
  readonly className = 'Setting';

  constructor(
    private readonly context: ModelContext,
    readonly key: string,
  ) {
    super();
  }

  override identity(): Readonly<Record<string, string>> {
    return { _Id: this.key };
  }

  get value(): unknown {
    return this.context.grid.settings().get(this.key) ?? null;
  }

  set value(value: unknown) {
    this.context.grid.setSetting(this.key, value ?? null);
  }

  delete(): void {
    this.context.grid.setSetting(this.key, undefined);
  }
}
