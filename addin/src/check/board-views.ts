import {
  boardOf,
  contextOf,
  projectsOf,
  type Board,
  type ContextOptions,
  type Ledger,
} from '@zhaoshang/core';
import { boardAnswer } from './board';
import type { ShownSubject, TriedAnswer, TriedCall } from './formula-answer';
import { shownFunctions, tryCall } from './formulas';
import type { BoardAnswer, BoardKey, BoardRow } from './board-answer';
import { boardRows } from './board-rows';
import { projectsAnswer } from './projects';
import type { ProjectsAnswer } from './projects-answer';
import type { ProseAudit, ProseReport } from './prose-answer';
import { proseAudit } from './prose-audit';
import { proseReport } from './prose-report';

/** What the pane asks about the workbook that was checked last. */
export type ViewRequest =
  | { readonly view: 'board' }
  | { readonly view: 'rows'; readonly key: BoardKey }
  | { readonly view: 'projects' }
  | { readonly view: 'report' }
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

  /** The workbook that the views are of from now on; null for none. */
  show(checked: { readonly ledger: Ledger; readonly options: ContextOptions } | null): void {
    this.#checked = checked;
    this.#board = null;
  }

  answer(request: ViewRequest): ViewAnswer<ViewRequest> | Promise<TriedAnswer> | null {
    if (request.view === 'audit') return proseAudit(request.text, this.#checked);
    if (request.view === 'functions') return shownFunctions();
    if (request.view === 'call') return tryCall(request.call);
    if (!this.#checked) return null;
    const { ledger, options } = this.#checked;
    if (request.view === 'projects') return projectsAnswer(projectsOf(ledger, options));
    if (request.view === 'report') return proseReport(ledger, options);
    const board = (this.#board ??= boardOf(ledger, options));
    return request.view === 'board'
      ? boardAnswer(board)
      : boardRows(board, contextOf(ledger, options), request.key);
  }
}
