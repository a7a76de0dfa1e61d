import { createHost, MemoryGrid, type HostOptions, type MemoryContent } from '@zhaoshang/office-host';
import { loadExcel } from '@zhaoshang/office-host/node';

/** A ledger as small as it gets. */
export const LEDGER: MemoryContent = {
  name: '台账.xlsx',
  sheets: [
    {
      name: '签约项目',
      rows: [
        ['项目', '合同额'],
        ['甲', 1200],
        ['乙', 3400.5],
      ],
    },
    { name: '空表' },
  ],
};

/** Microsoft's library over a workbook in memory, and the host between them. */
export function excelOver(content: MemoryContent = LEDGER, options: HostOptions = {}) {
  const grid = new MemoryGrid(content);
  const host = createHost(grid, options);
  return { grid, host, ...loadExcel(host) };
}

/** What the library's errors carry. */
export interface RichApiError {
  readonly name: string;
  readonly code: string;
  readonly message: string;
  readonly debugInfo: {
    readonly errorLocation?: string;
    readonly statement?: string;
    readonly surroundingStatements?: readonly string[];
  };
}

/** The error that a run is rejected with; fails when it is not. */
export async function errorOf(run: Promise<unknown> | (() => unknown)): Promise<RichApiError> {
  try {
    await (typeof run === 'function' ? run() : run);
  } catch (error) {
    return error as RichApiError;
  }
  throw new Error('no error was thrown');
}

/** Waits until what was queued has been told: events come after the answer to a request. */
export const eventsTold = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));
