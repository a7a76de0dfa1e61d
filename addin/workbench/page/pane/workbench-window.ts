import type { FUniver } from '@univerjs/core/facade';
// Declares what the sheets add to the facade.
import type {} from '@univerjs/preset-sheets-core';
import type { OfficeHost } from '@zhaoshang/office-host';

/** What the workbench's page offers to the pane's frame and to tests. */
export interface WorkbenchWindow {
  workbench?: {
    readonly api: FUniver;
    readonly host: OfficeHost;
    /** Makes a frame's window look like one inside Excel; called before office.js runs there. */
    connect(frame: Window): void;
  };
}
