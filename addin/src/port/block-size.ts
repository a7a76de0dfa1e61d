/** What a request carries: well under the 5 MB of Excel on the web, and little enough not to hold the pane up. */
const BYTES_A_SYNC = 500_000;
/** Rows of the first block of a sheet, when nothing is known of its size. */
export const FIRST_BLOCK = 1_000;
const MOST_ROWS = 20_000;

/**
 * How many rows to ask for next, from what the last block weighed as JSON.
 * https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins
 */
export function nextBlock(lastBlock: readonly (readonly unknown[])[]): number {
  // UTF-8 takes three bytes for a Chinese character, where a string's length counts one.
  const bytes = new TextEncoder().encode(JSON.stringify(lastBlock)).length;
  const aRow = bytes / Math.max(lastBlock.length, 1);
  return Math.max(1, Math.min(MOST_ROWS, Math.floor(BYTES_A_SYNC / Math.max(aRow, 1))));
}
