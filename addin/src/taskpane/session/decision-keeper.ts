import { parseDay, parseMapping, parseWaivers } from '@zhaoshang/core';
import { NO_DECISIONS, type Decisions } from '../../check/decisions';
import type { WorkbookPort } from '../../port/workbook-port';
import { messageOf, type KeptWhat, type Notice } from './notice';
import type { PaneStore } from './pane-store';

/** What a workbook keeps (设定): the decisions, and the reporting date as it was typed; '' for none. */
export interface Kept extends Decisions {
  readonly asOf: string;
}

type KeptNotice = Extract<Notice, { kind: 'kept' }>;

const NOTHING: Kept = { ...NO_DECISIONS, asOf: '' };

/** Where each is kept in the workbook. */
export const SETTINGS = {
  asOf: 'zhaoshang.asOf',
  mapping: 'zhaoshang.mapping',
  waivers: 'zhaoshang.waivers',
  baseYear: 'zhaoshang.baseYear',
} as const satisfies Record<keyof Kept, string>;
const KEYS = Object.keys(SETTINGS) as readonly (keyof Kept)[];

/**
 * Keeps what a person decided (设定) in the settings of the workbook, never in its cells, and takes the last change
 * back. A workbook that is read-only, or refuses, leaves the decision in force until the pane is closed.
 */
export class DecisionKeeper {
  /** As the workbook has it. */
  #kept: Kept = NOTHING;
  #before: Kept | null = null;

  constructor(
    private readonly port: WorkbookPort,
    private readonly store: PaneStore,
    private readonly onChange: () => void,
  ) {}

  /** Reads what the workbook keeps; a setting that cannot be read counts as none, and is told. */
  async open(): Promise<void> {
    const held = await this.port.readSettings(Object.values(SETTINGS));
    const mapping = parseMapping(held[SETTINGS.mapping] ?? {});
    const waivers = parseWaivers(held[SETTINGS.waivers] ?? []);
    const { [SETTINGS.baseYear]: baseYear, [SETTINGS.asOf]: asOf } = held;
    const unusable = [mapping, waivers].find((each) => each.kind === 'unusable');
    const decisions: Decisions = {
      mapping: mapping.kind === 'mapping' ? mapping.mapping : {},
      waivers: waivers.kind === 'waivers' ? waivers.waivers : [],
      baseYear: typeof baseYear === 'number' && Number.isInteger(baseYear) ? baseYear : null,
    };
    this.#kept = { ...decisions, asOf: typeof asOf === 'string' ? asOf : '' };
    this.store.set({
      decisions,
      asOf: this.#kept.asOf,
      firstUse: Object.keys(held).length === 0,
      ...(unusable && { notice: { kind: 'bad-settings', why: unusable.why } }),
    });
  }

  /** Keeps the reporting date of the field, once the person has typed it. A check itself writes nothing. */
  async keepAsOf(): Promise<void> {
    const { asOf, workbook } = this.store.get();
    if (asOf === this.#kept.asOf || parseDay(asOf) === undefined || !workbook || workbook.readOnly) return;
    const why = await this.#write({ ...this.#kept, asOf });
    if (why !== null) this.store.set({ notice: { kind: 'date-not-kept', message: why } });
  }

  /** Takes decisions in force and writes those that differ into the workbook's settings; `added` sheets went before them. */
  async keep(change: Partial<Kept>, what: KeptWhat, added: readonly string[] = []): Promise<void> {
    const now = this.#inForce();
    this.#before = now;
    await this.#apply({ ...now, ...change }, { kind: 'kept', what, added });
  }

  /** Takes the last change back, in the workbook too. */
  async undo(): Promise<void> {
    const before = this.#before;
    this.#before = null;
    if (before) await this.#apply(before, null);
  }

  /** A date that was typed or suggested, and not kept, is not decided. */
  #inForce(): Kept {
    return { ...this.store.get().decisions, asOf: this.#kept.asOf };
  }

  async #apply(next: Kept, done: KeptNotice | null): Promise<void> {
    const { asOf, ...decisions } = next;
    const moves = asOf !== this.#kept.asOf;
    this.store.set({ decisions, firstUse: false, notice: null, ...(moves && { asOf, suggested: false }) });
    this.store.set({ notice: await this.#noticeOf(next, done) });
    this.onChange();
  }

  async #noticeOf(next: Kept, done: KeptNotice | null): Promise<Notice | null> {
    if (this.store.get().workbook?.readOnly) return { kind: 'kept-here' };
    const why = await this.#write(next);
    return why === null ? done : { kind: 'not-kept', message: why, added: done?.added ?? [] };
  }

  /** Writes what differs from what the workbook has; why not, where it refuses. */
  async #write(next: Kept): Promise<string | null> {
    const changed = KEYS.filter((key) => !same(next[key], this.#kept[key]));
    try {
      if (changed.length > 0)
        await this.port.writeSettings(
          Object.fromEntries(
            changed.map((key) => [SETTINGS[key], same(next[key], NOTHING[key]) ? undefined : next[key]]),
          ),
        );
      this.#kept = next;
      return null;
    } catch (error) {
      return messageOf(error);
    }
  }
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
