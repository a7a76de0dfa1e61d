import type { CellValue } from '@zhaoshang/core';
import type { CheckClient } from '../../check/check-client';
import type { CheckOutcome } from '../../check/check-answer';
import type { PreviousFile } from '../../check/check-request';
import type { Decisions } from '../../check/decisions';
import type { PaintPort } from '../../port/paint-port';
import type { SheetWriter } from '../../port/sheet-writer';
import type { WorkbookPort } from '../../port/workbook-port';
import { ChangedSheets } from './changed-sheets';
import { DecisionKeeper } from './decision-keeper';
import { failed, type Notice } from './notice';
import { Painter } from './painter';
import { PaneStore } from './pane-store';
import { isBusy, type PaneState } from './pane-state';
import { Places } from './places';

/** What was done to the workbook stays on show while the check that follows runs. */
const TOLD: ReadonlySet<Notice['kind']> = new Set([
  'kept',
  'kept-here',
  'not-kept',
  'date-not-kept',
  'painted',
  'unpainted',
  'sheets-added',
  'sheets-left',
]);
/** How long edits must rest before a re-check. */
const QUIET_MS = 600;

/** What the pane needs of the open workbook. */
export interface PanePorts {
  readonly workbook: WorkbookPort;
  readonly paint: PaintPort;
  readonly sheets: SheetWriter;
}

/** A sheet to be added to the workbook. */
export interface SheetToAdd {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
}

/** What a file of settings brings. */
export interface ImportedSettings {
  readonly decisions: Decisions;
  /** '' leaves the date as it is. */
  readonly asOf: string;
  readonly sheets: readonly SheetToAdd[];
}

/**
 * The pane's conversation with the workbook: opens it, checks it, checks it again after edits or decisions. Knows the
 * workbook's ports and the checker, and nothing of the page.
 */
export class CheckSession {
  readonly store = new PaneStore();
  readonly decisions: DecisionKeeper;
  readonly places: Places;
  readonly painter: Painter;
  readonly #changes = new ChangedSheets();
  #known = new Set<string>();
  #running: AbortController | null = null;
  #previous: PreviousFile | null = null;
  #stale = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly ports: PanePorts,
    private readonly client: CheckClient,
    private readonly quietMs = QUIET_MS,
  ) {
    const { workbook, paint } = ports;
    this.decisions = new DecisionKeeper(workbook, this.store, () => this.#decided());
    this.places = new Places(workbook, this.store);
    this.painter = new Painter(paint, this.store);
  }

  readonly getState = (): PaneState => this.store.get();
  readonly subscribe = this.store.subscribe;

  /** Looks at the workbook: its name, its protection, what it keeps of ours. */
  async open(): Promise<void> {
    this.store.set({ activity: { kind: 'opening' }, notice: null });
    try {
      this.store.set({ workbook: await this.ports.workbook.info() });
      await this.decisions.open();
      await this.painter.look();
      if (this.getState().live === null) {
        const stop = await this.ports.workbook.subscribe((sheetId) => this.#edited(sheetId));
        this.store.set({ live: stop !== null });
      }
      this.store.set({ activity: { kind: 'idle' } });
    } catch (error) {
      this.store.set({ activity: { kind: 'idle' }, notice: failed(error) });
    }
  }

  setAsOf(asOf: string): void {
    this.store.set({ asOf, suggested: false });
  }

  /** Checks the whole workbook on the reporting date of the field, or on the one that the ledger suggests. */
  async check(): Promise<void> {
    if (isBusy(this.getState())) return;
    this.#running?.abort();
    this.#known.clear();
    await this.#run({ refreshing: false });
  }

  cancel(): void {
    if (isBusy(this.getState())) this.#running?.abort();
  }

  /** Compares with last period's workbook (上期台账) from now on; null with none. It is not kept in the workbook. */
  usePrevious(file: PreviousFile | null): void {
    this.#previous = file;
    this.store.set({ previous: file?.name ?? null, notice: null });
    this.#decided();
  }

  /** Adds sheets of settings, all or none, which the check then reads as they stand. Tells whether they are there. */
  async addSheets(added: readonly SheetToAdd[]): Promise<boolean> {
    const notice = await this.#add(added).catch(failed);
    this.store.set({ notice });
    return notice.kind === 'sheets-added';
  }

  /**
   * Takes over the settings of a file: first what goes into sheets of its own, then decisions and date into the workbook's
   * settings; where the sheets cannot be added, nothing is taken over.
   */
  async importSettings({ decisions, asOf, sheets }: ImportedSettings): Promise<void> {
    if (sheets.length > 0 && !(await this.addSheets(sheets))) return;
    const added = sheets.map(({ name }) => name);
    await this.decisions.keep({ ...decisions, ...(asOf !== '' && { asOf }) }, 'imported', added);
  }

  async #add(added: readonly SheetToAdd[]): Promise<Notice> {
    const { sheets } = this.ports;
    const names = added.map(({ name }) => name);
    const free = await sheets.freeNames(names);
    const taken = names.filter((name) => !free.includes(name));
    if (taken.length > 0) return { kind: 'sheets-taken', names: taken };
    const outcome = await sheets.write(
      added.map(({ name, rows: [heading = [], ...others] }) => {
        const bold = heading.map((value) => ({ value, look: { bold: true } }));
        return { name, rows: [bold, ...others] };
      }),
    );
    switch (outcome.kind) {
      case 'written':
        return { kind: 'sheets-added', names };
      case 'undone':
        return { kind: 'failed', message: outcome.message };
      case 'left':
        return { kind: 'sheets-left', message: outcome.message, names: outcome.names };
    }
  }

  dismiss(): void {
    this.store.set({ notice: null });
  }

  async #run({ refreshing }: { refreshing: boolean }): Promise<void> {
    const controller = new AbortController();
    this.#running = controller;
    this.#stale = false;
    const { notice } = this.getState();
    this.store.set({
      refreshing,
      notice: refreshing && notice && TOLD.has(notice.kind) ? notice : null,
      activity: { kind: 'reading', progress: null },
    });
    try {
      const outcome = await this.#outcome(controller.signal);
      if (this.#running === controller) this.store.set({ ...settled(outcome), ...this.#stillTold(outcome) });
    } catch (error) {
      // A sheet that was read but not checked counts as unknown again.
      this.#known.clear();
      const notice: Notice = controller.signal.aborted ? { kind: 'cancelled' } : failed(error);
      if (this.#running === controller) this.store.set({ notice });
    } finally {
      if (this.#running === controller) {
        this.#running = null;
        this.store.set({ activity: { kind: 'idle' }, refreshing: false });
        if (this.#changes.any || this.#stale) this.#schedule();
      }
    }
  }

  async #outcome(signal: AbortSignal): Promise<CheckOutcome> {
    const workbook = await this.ports.workbook.info();
    if (!this.client.keepsSheets) this.#known.clear();
    const wanted = this.#changes.take(workbook.sheets, this.#known);
    const sheets =
      wanted.length === 0
        ? []
        : await this.ports.workbook.read({
            sheets: wanted,
            signal,
            onProgress: (progress) => this.store.set({ activity: { kind: 'reading', progress } }),
          });
    this.store.set({ workbook, activity: { kind: 'checking' } });
    const { asOf, decisions } = this.getState();
    const order = workbook.sheets.map(({ id, name }) => ({ id, name }));
    const outcome = await this.client.check(
      {
        workbook: workbook.name,
        asOf: asOf === '' ? null : asOf,
        order,
        sheets,
        decisions,
        previous: this.#previous,
      },
      signal,
    );
    this.#known = new Set(order.map(({ id }) => id));
    if (outcome.kind === 'bad-previous') this.#previous = null;
    return outcome;
  }

  /** What was done to the workbook is told before that it still holds no ledger, which the sheets listed say themselves. */
  #stillTold(outcome: CheckOutcome): Pick<PaneState, 'notice'> | null {
    const { notice } = this.getState();
    return outcome.kind === 'failure' && notice && TOLD.has(notice.kind) ? { notice } : null;
  }

  #edited(sheetId: string | null): void {
    this.#changes.add(sheetId);
    if (this.getState().answer && !this.#running) this.#schedule();
  }

  /** What was decided shows in the answer at once; while a check runs, right after it. */
  #decided(): void {
    const { answer, recognition } = this.getState();
    if (!answer && !recognition) return;
    this.#stale = true;
    if (!this.#running) void this.#run({ refreshing: true });
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (!this.#running && this.getState().answer) void this.#run({ refreshing: true });
    }, this.quietMs);
  }
}

function settled(outcome: CheckOutcome): Partial<PaneState> {
  switch (outcome.kind) {
    case 'answer': {
      const { answer } = outcome;
      // A suggestion fills the field, so that an edit of a date cannot move it unseen.
      return { answer, recognition: null, ...(answer.suggested && { asOf: answer.asOf, suggested: true }) };
    }
    case 'failure':
      return {
        answer: null,
        recognition: outcome.recognition,
        notice: { kind: 'failure', why: outcome.why },
      };
    case 'refusal':
      return { answer: null, notice: { kind: 'bad-policies', why: outcome.why } };
    // The answer of before stands: it is that of a check without the file.
    case 'bad-previous':
      return { previous: null, notice: { kind: 'bad-previous', why: outcome.why } };
  }
}
