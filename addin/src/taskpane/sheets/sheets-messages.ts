import type { ReportKey } from '@zhaoshang/core';
import type { PlannedReport } from '../../check/report-plan';
import { useMessages } from '../messages/use-messages';
import { sheetsEnUS } from './sheets-en-us';
import { sheetsZhCN } from './sheets-zh-cn';

/** Every text of the reports view that is not data. */
export interface SheetsMessages {
  readonly title: (day: string) => string;
  readonly intro: string;
  readonly choose: string;
  readonly reports: Readonly<Record<ReportKey, string>>;
  readonly holds: (report: PlannedReport) => string;
  readonly cannot: (why: string) => string;
  readonly willAdd: (names: readonly string[]) => string;
  readonly nothingChosen: string;
  readonly write: string;
  readonly writing: string;
  readonly written: (n: number) => string;
  readonly undo: (n: number) => string;
  readonly undoNote: string;
  readonly removing: string;
  readonly removed: (n: number) => string;
  readonly failed: (why: string) => string;
}

/** The texts in the person's language. */
export function useSheetsMessages(): SheetsMessages {
  return useMessages().language === 'zh' ? sheetsZhCN : sheetsEnUS;
}
