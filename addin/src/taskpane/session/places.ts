import { formatAddress, type CellAddress } from '@zhaoshang/core';
import type { WorkbookPort } from '../../port/workbook-port';
import { failed } from './notice';
import type { PaneStore } from './pane-store';

/** Enough to find one's way back; older places are forgotten. */
const MOST = 50;

/** Where the person has been in the workbook: leads to cells, and back to where they were before. */
export class Places {
  readonly #before: CellAddress[] = [];
  #ours = '';
  #wanted: CellAddress | null = null;
  #going: Promise<void> | null = null;

  constructor(
    private readonly port: WorkbookPort,
    private readonly store: PaneStore,
  ) {}

  /** Shows a cell. While one is on its way only the last of those wanted since follows it. */
  goTo(cell: CellAddress): Promise<void> {
    this.#wanted = cell;
    this.#going ??= this.#follow().finally(() => {
      this.#going = null;
    });
    return this.#going;
  }

  /** The sheet where the person is; null where Excel does not tell. */
  async sheet(): Promise<string | null> {
    const now = await this.port.selection().catch(() => null);
    return now && now.sheet;
  }

  /** Back to where the person was before the pane led them away; nothing where they never were. */
  async back(): Promise<void> {
    const cell = this.#before.pop();
    if (cell) await this.#show(cell);
  }

  async #follow(): Promise<void> {
    while (this.#wanted) {
      const cell = this.#wanted;
      this.#wanted = null;
      await this.#remember();
      await this.#show(cell);
    }
  }

  /** A place that the pane led to is not the person's own. */
  async #remember(): Promise<void> {
    const now = await this.port.selection().catch(() => null);
    if (!now || formatAddress(now) === this.#ours) return;
    this.#before.push(now);
    this.#before.splice(0, this.#before.length - MOST);
  }

  async #show(cell: CellAddress): Promise<void> {
    try {
      await this.port.select(cell);
      this.#ours = formatAddress(cell);
    } catch (error) {
      this.store.set({ notice: failed(error) });
    }
  }
}
