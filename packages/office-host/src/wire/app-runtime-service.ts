import type { OfficeShell } from '../office-shell';
import { HostObject } from './host-object';

/** The object behind `Office.addin`. https://learn.microsoft.com/javascript/api/office/office.addin */
export class AppRuntimeService extends HostObject {
  readonly className = 'AppRuntimeService';

  constructor(private readonly shell: OfficeShell) {
    super();
  }

  setAppRuntimeState(state: unknown): void {
    this.shell.showPane?.(state === 'Visible');
  }
}
