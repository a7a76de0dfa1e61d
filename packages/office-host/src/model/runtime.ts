import { HostObject } from '../wire/host-object';
import { boolean } from './arguments';
import type { ModelContext } from './context';

/** https://learn.microsoft.com/javascript/api/excel/excel.runtime */
export class Runtime extends HostObject {
  readonly className = 'Runtime';

  constructor(private readonly context: ModelContext) {
    super();
  }

  get enableEvents(): boolean {
    return this.context.enableEvents;
  }

  set enableEvents(value: unknown) {
    this.context.enableEvents = boolean(value);
  }
}
