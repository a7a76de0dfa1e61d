/** What went wrong with the workbook, as one sentence for the person. */
export class PortError extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'PortError';
  }
}
