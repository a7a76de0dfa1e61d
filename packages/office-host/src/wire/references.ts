import { HostError } from './host-error';
import type { HostObject } from './host-object';

/**
 * Objects that the client tracks between requests.
 * https://learn.microsoft.com/javascript/api/office/officeextension.trackedobjects
 */
export class References {
  readonly #objects = new Map<string, HostObject>();
  readonly #ids = new WeakMap<HostObject, string>();
  #next = 1;

  keep(object: HostObject): void {
    if (this.#ids.has(object)) return;
    const id = `reference-${this.#next++}`;
    this.#ids.set(object, id);
    this.#objects.set(id, object);
  }

  idOf(object: HostObject): string | undefined {
    return this.#ids.get(object);
  }

  get(id: string): HostObject {
    const object = this.#objects.get(id);
    if (!object) throw new HostError('InvalidReference');
    return object;
  }

  remove(id: string): void {
    this.#objects.delete(id);
  }

  /** How many objects are tracked. */
  get size(): number {
    return this.#objects.size;
  }
}
