import { parseDay, type CellAddress } from '@zhaoshang/core';
import type { CheckClient } from '../../check/check-client';
import type { CheckOutcome } from '../../check/check-answer';
import { PortError } from '../../port/port-error';
import type { WorkbookPort } from '../../port/workbook-port';
import { ChangedSheets } from './changed-sheets';
import { INITIAL_STATE, isBusy, type Notice, type PaneState } from './pane-state';

/** Where the reporting date is kept in the workbook. */
export const AS_OF_SETTING = 'zhaoshang.asOf';
/** How long edits must rest before a re-check. */
const QUIET_MS = 600;

/**
 * The pane's conversation with the workbook: opens it, checks it, checks it again after edits. Holds the state that
 * the pane shows; knows the workbook port and the checker, and nothing of the page.
 */
export class CheckSession {
  #state: PaneState = INITIAL_STATE;
  readonly #listeners = new Set<() => void>();
  readonly #changes = new ChangedSheets();
  #known = new Set<string>();
  #running: AbortController | null = null;
  #kept = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly port: WorkbookPort,
    private readonly client: CheckClient,
    private readonly quietMs = QUIET_MS,
  ) {}

  readonly getState = (): PaneState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Looks at the workbook: its name, its protection, the reporting date that it keeps. */
  async open(): Promise<void> {
    this.#set({ activity: { kind: 'opening' }, notice: null });
    try {
      const [workbook, kept] = [await this.port.info(), await this.port.readSetting(AS_OF_SETTING)];
      if (typeof kept === 'string') this.#kept = kept;
      this.#set({ workbook, asOf: this.#kept });
      if (this.#state.live === null) {
        const stop = await this.port.subscribe((sheetId) => this.#edited(sheetId));
        this.#set({ live: stop !== null });
      }
      this.#set({ activity: { kind: 'idle' } });
    } catch (error) {
      this.#set({ activity: { kind: 'idle' }, notice: failed(error) });
    }
  }

  setAsOf(asOf: string): void {
    this.#set({ asOf, suggested: false });
  }

  /** Keeps the reporting date in the workbook, once the person has typed it. A check itself writes nothing. */
  async keepAsOf(): Promise<void> {
    const { asOf, workbook } = this.#state;
    if (asOf === this.#kept || parseDay(asOf) === undefined || !workbook || workbook.readOnly) return;
    try {
      await this.port.writeSetting(AS_OF_SETTING, asOf);
      this.#kept = asOf;
    } catch (error) {
      this.#set({ notice: { kind: 'date-not-kept', message: messageOf(error) } });
    }
  }

  /** Checks the whole workbook on the reporting date of the field, or on the one that the ledger suggests. */
  async check(): Promise<void> {
    if (isBusy(this.#state)) return;
    this.#running?.abort();
    this.#known.clear();
    await this.#run({ refreshing: false });
  }

  cancel(): void {
    if (isBusy(this.#state)) this.#running?.abort();
  }

  async goTo(cell: CellAddress): Promise<void> {
    try {
      await this.port.select(cell);
    } catch (error) {
      this.#set({ notice: failed(error) });
    }
  }

  dismiss(): void {
    this.#set({ notice: null });
  }

  async #run({ refreshing }: { refreshing: boolean }): Promise<void> {
    const controller = new AbortController();
    this.#running = controller;
    this.#set({
      refreshing,
      notice: null,
      activity: { kind: 'reading', progress: null },
    });
    try {
      const outcome = await this.#outcome(controller.signal);
      if (this.#running === controller) this.#set(settled(outcome));
    } catch (error) {
      // A sheet that was read but not checked counts as unknown again.
      this.#known.clear();
      const notice: Notice = controller.signal.aborted ? { kind: 'cancelled' } : failed(error);
      if (this.#running === controller) this.#set({ notice });
    } finally {
      if (this.#running === controller) {
        this.#running = null;
        this.#set({ activity: { kind: 'idle' }, refreshing: false });
        if (this.#changes.any) this.#schedule();
      }
    }
  }

  async #outcome(signal: AbortSignal): Promise<CheckOutcome> {
    const workbook = await this.port.info();
    if (!this.client.keepsSheets) this.#known.clear();
    const wanted = this.#changes.take(workbook.sheets, this.#known);
    const sheets =
      wanted.length === 0
        ? []
        : await this.port.read({
            sheets: wanted,
            signal,
            onProgress: (progress) => this.#set({ activity: { kind: 'reading', progress } }),
          });
    this.#set({ workbook, activity: { kind: 'checking' } });
    const { asOf } = this.#state;
    const order = workbook.sheets.map(({ id, name }) => ({ id, name }));
    const outcome = await this.client.check(
      { workbook: workbook.name, asOf: asOf === '' ? null : asOf, order, sheets },
      signal,
    );
    this.#known = new Set(order.map(({ id }) => id));
    return outcome;
  }

  #edited(sheetId: string | null): void {
    this.#changes.add(sheetId);
    if (this.#state.answer && !this.#running) this.#schedule();
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (!this.#running && this.#state.answer) void this.#run({ refreshing: true });
    }, this.quietMs);
  }

  #set(change: Partial<PaneState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}

function settled(outcome: CheckOutcome): Partial<PaneState> {
  switch (outcome.kind) {
    case 'answer': {
      const { answer } = outcome;
      // A suggestion fills the field, so that an edit of a date cannot move it unseen.
      return { answer, ...(answer.suggested && { asOf: answer.asOf, suggested: true }) };
    }
    case 'failure':
      return { answer: null, notice: { kind: 'failure', why: outcome.why } };
    case 'refusal':
      return { answer: null, notice: { kind: 'failed', message: outcome.message } };
  }
}

function failed(error: unknown): Notice {
  return error instanceof PortError
    ? { kind: 'failed', message: error.message }
    : { kind: 'broken', detail: messageOf(error) };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
