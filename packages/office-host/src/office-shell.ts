/** What Excel itself does around a workbook; each left out is not modelled. */
export interface OfficeShell {
  /** The workbook as an .xlsx, as it stands now. */
  readonly file?: () => Promise<Uint8Array>;
  /** Opens an .xlsx in a window of its own. */
  readonly open?: (bytes: Uint8Array) => void;
  /** Shows or hides the task pane. */
  readonly showPane?: (visible: boolean) => void;
}
