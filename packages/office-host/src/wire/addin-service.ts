import { HostObject } from './host-object';

/** The object by which the library tells that the page takes the ribbon's commands; nothing is answered. */
export class AddinInternalService extends HostObject {
  readonly className = 'AddinInternalService';

  notifyActionHandlerReady(): void {}
}
