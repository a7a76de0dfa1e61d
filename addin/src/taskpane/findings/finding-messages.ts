import { useMessages } from '../messages/use-messages';
import { findingsEnUS } from './findings-en-us';
import { findingsZhCN } from './findings-zh-cn';
import type { Arrangement } from './group-findings';

/** The texts of the findings, their answers and their paint. */
export interface FindingMessages {
  readonly arrangements: Readonly<Record<Arrangement, string>>;
  readonly noUnit: string;
  readonly noSheet: string;
  readonly thisSheet: string;
  readonly onlySheet: (sheet: string) => string;
  readonly noneOnSheet: (sheet: string) => string;
  readonly keys: string;
  readonly difference: string;
  /** 情况属实: an answer to a finding. */
  readonly answer: string;
  readonly answerTitle: string;
  readonly answerWrites: string;
  readonly answerHolds: string;
  readonly reason: string;
  readonly reasonNeeded: string;
  readonly by: string;
  readonly byNeeded: string;
  readonly until: string;
  readonly untilHint: string;
  readonly untilWrong: string;
  readonly untilPast: (asOf: string) => string;
  readonly save: string;
  readonly saveHere: string;
  readonly cancel: string;
  readonly answered: string;
  readonly answeredNone: string;
  readonly signed: (by: string, on: string, until: string | undefined) => string;
  readonly withdraw: string;
  readonly lapsed: string;
  readonly exportAnswers: string;
  readonly paint: string;
  readonly paintReadOnly: string;
  readonly paintAgain: string;
  readonly unpaint: string;
  readonly paintWrites: string;
  readonly paintNow: string;
  readonly paintedNow: (cells: number) => string;
}

/** The texts of the findings in the person's language. */
export function useFindingMessages(): FindingMessages {
  return useMessages().language === 'zh' ? findingsZhCN : findingsEnUS;
}
