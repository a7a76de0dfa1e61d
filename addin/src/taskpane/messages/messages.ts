import type { Severity, SkipReason } from '@zhaoshang/core';
import type { CheckFailure } from '../../check/check-answer';
import type { KeptWhat } from '../session/notice';

/** Every text of the pane that is not data. A language is one object of this type. */
export interface Messages {
  readonly language: 'zh' | 'en';
  /** The views of the pane. */
  readonly tabs: Readonly<
    Record<
      'label' | 'check' | 'board' | 'projects' | 'standings' | 'sheets' | 'prose' | 'settings' | 'loading',
      string
    >
  >;
  readonly title: string;
  readonly asOf: string;
  readonly asOfHint: string;
  readonly asOfInvalid: string;
  readonly asOfSuggested: string;
  readonly start: string;
  readonly again: string;
  readonly cancel: string;
  readonly cancelled: string;
  readonly opening: string;
  readonly reading: (sheet: string, done: number, total: number) => string;
  readonly checking: string;
  readonly refreshing: string;
  readonly live: string;
  readonly notLive: string;
  readonly welcome: string;
  readonly welcomeDetail: string;
  readonly figures: string;
  readonly figuresOf: (day: string) => string;
  readonly figureNames: {
    readonly projects: string;
    readonly formal: string;
    readonly industrial: string;
    readonly framework: string;
    readonly planned: string;
    readonly funds: string;
  };
  readonly count: (n: number) => string;
  readonly amount: (yi: string) => string;
  readonly unknownFigure: string;
  readonly findings: string;
  readonly findingCount: (n: number) => string;
  readonly arrange: string;
  readonly search: string;
  readonly noMatch: (query: string) => string;
  readonly clean: string;
  readonly cleanDetail: string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly beta: string;
  readonly explain: string;
  readonly goTo: (cell: string) => string;
  readonly more: (n: number) => string;
  readonly evidence: string;
  readonly why: string;
  readonly source: string;
  readonly innocent: string;
  readonly nextStep: string;
  readonly notChecked: string;
  readonly notCheckedNone: string;
  readonly howRead: string;
  readonly tableLine: (table: { records: number; header: string; data: string }) => string;
  readonly rowSpan: (first: number, last: number) => string;
  readonly skipped: string;
  readonly skipReasons: Readonly<Record<SkipReason, string>>;
  readonly rowsSkipped: (why: string, rows: string) => string;
  readonly unread: (sheets: string) => string;
  readonly failures: Readonly<Record<CheckFailure, string>>;
  readonly protectedNote: (sheets: string) => string;
  readonly readOnlyNote: string;
  readonly retry: string;
  readonly dismiss: string;
  readonly broken: (detail: string) => string;
  readonly noOffice: string;
  readonly noExcel: string;
  readonly crashed: string;
  readonly dateNotKept: (why: string) => string;
  readonly notKept: (why: string) => string;
  readonly kept: Readonly<Record<KeptWhat, string>>;
  readonly undo: string;
  readonly painted: (cells: number, skipped: string) => string;
  readonly unpainted: (skipped: string) => string;
  readonly sheetAdded: (name: string) => string;
}
