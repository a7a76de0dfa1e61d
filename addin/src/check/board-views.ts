import {
  boardOf,
  contextOf,
  projectsOf,
  leaguesOf,
  sheetsFor,
  type Board,
  type CellAddress,
  type CellValue,
  type ContextOptions,
  type Leagues,
  type Ledger,
  type ReportKey,
  type SheetToWrite,
} from '@zhaoshang/core';
import { boardAnswer } from './board';
import { cellStory } from './cell-story';
import type { CellStory } from './cell-story-answer';
import type { ShownSubject, TriedAnswer, TriedCall } from './formula-answer';
import { shownFunctions, tryCall } from './formulas';
import type { BoardAnswer, BoardKey, BoardRow } from './board-answer';
import { boardRows, rowsOf } from './board-rows';
import type { LeaguesAnswer } from './league-answer';
import { leagueCells, leaguesAnswer } from './leagues';
import { projectsAnswer } from './projects';
import type { ProjectsAnswer } from './projects-answer';
import type { ProseAudit, ProseFile, ProseReport } from './prose-answer';
import { proseAudit } from './prose-audit';
import { proseReport } from './prose-report';
import { reportPlan, type PlannedReport } from './report-plan';
import { settingsAnswer } from './settings';
import type { SettingsAnswer } from './settings-answer';

/** What the pane asks about the workbook that was checked last. */
export type ViewRequest =
  | { readonly view: 'board' }
  | { readonly view: 'rows'; readonly key: BoardKey }
  | { readonly view: 'projects' }
  | { readonly view: 'report' }
  /** The same as a document. */
  | { readonly view: 'report-file' }
  | { readonly view: 'leagues' }
  /** The reports that could be written, and some of them as sheets to be written. */
  | { readonly view: 'report-plan' }
  | { readonly view: 'report-sheets'; readonly keys: readonly ReportKey[] }
  | { readonly view: 'settings' }
  /** What the ledger knows of a cell that holds a value. */
  | { readonly view: 'story'; readonly cell: CellAddress; readonly value: CellValue }
  /** Of a text: needs no workbook, and is compared with the one that was checked last. */
  | { readonly view: 'audit'; readonly text: string }
  /** Our custom functions, and what a call of one would give: need no workbook either. */
  | { readonly view: 'functions' }
  | { readonly view: 'call'; readonly call: TriedCall };

interface ViewAnswers {
  readonly board: BoardAnswer;
  readonly rows: readonly BoardRow[];
  readonly projects: ProjectsAnswer;
  readonly report: ProseReport;
  readonly 'report-file': ProseFile;
  readonly leagues: LeaguesAnswer;
  readonly 'report-plan': readonly PlannedReport[];
  readonly 'report-sheets': readonly SheetToWrite[];
  readonly settings: SettingsAnswer;
  readonly story: CellStory;
  readonly audit: ProseAudit;
  readonly functions: readonly ShownSubject[];
  readonly call: TriedAnswer;
}
export type ViewAnswer<R extends ViewRequest> = ViewAnswers[R['view']];

/** Asks for views of the workbook that was checked last; null where none was, or a check was cancelled meanwhile. */
export interface ViewClient {
  view<R extends ViewRequest>(request: R): Promise<ViewAnswer<R> | null>;
}

/** Composes the views of the workbook that was checked last, each when it is asked for. */
export class Views {
  #checked: { readonly ledger: Ledger; readonly options: ContextOptions } | null = null;
  #board: Board | null = null;
  #leagues: Leagues | null = null;

  /** The workbook that the views are of from now on; null for none. */
  show(checked: { readonly ledger: Ledger; readonly options: ContextOptions } | null): void {
    this.#checked = checked;
    this.#board = null;
    this.#leagues = null;
  }

  answer(request: ViewRequest): ViewAnswer<ViewRequest> | Promise<TriedAnswer | ProseFile> | null {
    if (request.view === 'audit') return proseAudit(request.text, this.#checked);
    if (request.view === 'functions') return shownFunctions();
    if (request.view === 'call') return tryCall(request.call);
    if (!this.#checked) return null;
    const { ledger, options } = this.#checked;
    if (request.view === 'projects') return projectsAnswer(projectsOf(ledger, options));
    if (request.view === 'settings') return settingsAnswer(ledger, options);
    if (request.view === 'story') return cellStory(request.cell, request.value, ledger, options);
    if (request.view === 'report') return proseReport(ledger, options);
    if (request.view === 'report-file') return fileOf(ledger, options);
    if (request.view === 'report-plan') return reportPlan(ledger, options);
    if (request.view === 'report-sheets') return sheetsFor(ledger, options, request.keys);
    if (request.view === 'leagues') return leaguesAnswer(this.#leaguesOf(ledger, options));
    if (request.view === 'board') return boardAnswer(this.#boardOf(ledger, options));
    const { key } = request;
    const context = contextOf(ledger, options);
    return 'league' in key
      ? rowsOf(leagueCells(this.#leaguesOf(ledger, options), key), context)
      : boardRows(this.#boardOf(ledger, options), context, key);
  }

  #boardOf(ledger: Ledger, options: ContextOptions): Board {
    return (this.#board ??= boardOf(ledger, options));
  }

  #leaguesOf(ledger: Ledger, options: ContextOptions): Leagues {
    return (this.#leagues ??= leaguesOf(ledger, options));
  }
}

async function fileOf(ledger: Ledger, options: ContextOptions): Promise<ProseFile> {
  // Fetched when first needed: what writes documents is large.
  const { proseFile } = await import(/* webpackChunkName: "report-file" */ './prose-file');
  return proseFile(ledger, options);
}
