import type { Severity } from '@zhaoshang/core';
import type { PaintMark, PaintPort } from '../../port/paint-port';

import { failed } from './notice';
import type { PaneStore } from './pane-store';

const GRAVITY: readonly Severity[] = ['info', 'warning', 'error'];

/** Paints the cells of the findings (标色) when asked to, and takes every mark away again. */
export class Painter {
  constructor(
    private readonly port: PaintPort,
    private readonly store: PaneStore,
  ) {}

  /** Marks of this pane, or of one that was closed since, that are in the workbook. */
  async look(): Promise<void> {
    this.store.set({ painted: await this.port.paintedCells() });
  }

  /** Paints the cells of the open findings, each by the gravest, in place of marks made before. */
  paint(): Promise<void> {
    return this.#attempt(async () => {
      const { cells, skipped } = await this.port.paint(this.#marks());
      this.store.set({ notice: { kind: 'painted', cells, skipped } });
    });
  }

  unpaint(): Promise<void> {
    return this.#attempt(async () => {
      const { skipped } = await this.port.unpaint();
      this.store.set({ notice: { kind: 'unpainted', skipped } });
    });
  }

  async #attempt(run: () => Promise<void>): Promise<void> {
    try {
      await run();
    } catch (error) {
      this.store.set({ notice: failed(error) });
    }
    // Whatever happened, what is said is what is in the workbook.
    await this.look().catch(() => undefined);
  }

  #marks(): readonly PaintMark[] {
    const marks = new Map<string, PaintMark>();
    const findings = this.store.get().answer?.findings ?? [];
    for (const { severity, cells, at } of findings) {
      at.forEach((cell, index) => {
        const key = cells[index] ?? '';
        const before = marks.get(key);
        if (!before || GRAVITY.indexOf(severity) > GRAVITY.indexOf(before.severity))
          marks.set(key, { cell, severity });
      });
    }
    return [...marks.values()];
  }
}
