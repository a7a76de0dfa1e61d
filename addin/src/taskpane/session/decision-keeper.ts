import { parseMapping, parseWaivers } from '@zhaoshang/core';
import { NO_DECISIONS, type Decisions } from '../../check/decisions';
import type { WorkbookPort } from '../../port/workbook-port';
import { messageOf, type KeptWhat } from './notice';
import type { PaneStore } from './pane-store';

/** Where each decision is kept in the workbook. */
export const DECISION_SETTINGS = {
  mapping: 'zhaoshang.mapping',
  waivers: 'zhaoshang.waivers',
  baseYear: 'zhaoshang.baseYear',
} as const satisfies Record<keyof Decisions, string>;
const KEYS = Object.keys(DECISION_SETTINGS) as readonly (keyof Decisions)[];

/**
 * Keeps what a person decided (设定) in the settings of the workbook, never in its cells, and takes the last change
 * back. A workbook that is read-only, or refuses, leaves the decision in force until the pane is closed.
 */
export class DecisionKeeper {
  #before: Decisions | null = null;

  constructor(
    private readonly port: WorkbookPort,
    private readonly store: PaneStore,
    private readonly onChange: () => void,
  ) {}

  /** Reads what the workbook keeps; a setting that cannot be read counts as none, and is told. */
  async open(): Promise<void> {
    const [mapping, waivers, baseYear] = [
      await this.port.readSetting(DECISION_SETTINGS.mapping),
      await this.port.readSetting(DECISION_SETTINGS.waivers),
      await this.port.readSetting(DECISION_SETTINGS.baseYear),
    ];
    const read = { mapping: parseMapping(mapping ?? {}), waivers: parseWaivers(waivers ?? []) };
    const unusable = [read.mapping, read.waivers].find((each) => each.kind === 'unusable');
    this.store.set({
      decisions: {
        mapping: read.mapping.kind === 'mapping' ? read.mapping.mapping : {},
        waivers: read.waivers.kind === 'waivers' ? read.waivers.waivers : [],
        baseYear: typeof baseYear === 'number' && Number.isInteger(baseYear) ? baseYear : null,
      },
      firstUse: mapping === undefined && waivers === undefined && baseYear === undefined,
      ...(unusable && {
        notice: { kind: 'failed', message: `工作簿里保存的设定读不懂，已不采用：${unusable.why}。` },
      }),
    });
  }

  /** Takes decisions in force and writes those that differ into the workbook's settings. */
  async keep(change: Partial<Decisions>, what: KeptWhat): Promise<void> {
    const { decisions } = this.store.get();
    this.#before = decisions;
    await this.#apply({ ...decisions, ...change }, what);
  }

  /** Takes the last change back, in the workbook too. */
  async undo(): Promise<void> {
    const before = this.#before;
    this.#before = null;
    if (before) await this.#apply(before, null);
  }

  async #apply(next: Decisions, what: KeptWhat | null): Promise<void> {
    const { decisions: now, workbook } = this.store.get();
    this.store.set({ decisions: next, firstUse: false, notice: what && { kind: 'kept', what } });
    try {
      for (const key of KEYS) {
        if (next[key] === now[key] || workbook?.readOnly) continue;
        const blank = JSON.stringify(next[key]) === JSON.stringify(NO_DECISIONS[key]);
        await this.port.writeSetting(DECISION_SETTINGS[key], blank ? undefined : next[key]);
      }
    } catch (error) {
      this.store.set({ notice: { kind: 'not-kept', message: messageOf(error) } });
    }
    this.onChange();
  }
}
