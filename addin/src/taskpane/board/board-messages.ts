import type { HalfwayStanding, MeasureFigure, TargetFor } from '@zhaoshang/core';
import type { ShownFigure } from '../../check/board-answer';
import { useMessages } from '../messages/use-messages';
import { boardEnUS } from './board-en-us';
import { boardZhCN } from './board-zh-cn';

/** Every text of the board that is not data. */
export interface BoardMessages {
  readonly title: (day: string) => string;
  readonly measures: Readonly<Record<TargetFor, string>>;
  readonly figures: Readonly<Record<MeasureFigure, string>>;
  readonly count: string;
  /** A figure as printed. */
  readonly text: (figure: ShownFigure) => string;
  readonly formula: (formula: string) => string;
  /** The projection with what it takes for granted. */
  readonly assumption: (formula: string) => string;
  readonly rows: (n: number) => string;
  readonly noRows: string;
  readonly halfway: string;
  readonly verdicts: Readonly<Record<HalfwayStanding['verdict'], string>>;
  readonly openRows: (n: number) => string;
  readonly overturns: string;
  readonly stands: string;
  readonly completionChart: string;
  readonly timeLine: (time: string) => string;
  readonly unitChart: string;
  readonly otherUnits: (n: number) => string;
  readonly groups: string;
  readonly groupBy: string;
  readonly columns: {
    readonly projects: string;
    readonly formal: string;
    readonly framework: string;
    readonly funds: string;
  };
  readonly groupMissing: (why: string) => string;
  readonly noGroups: string;
}

/** The texts of the board in the person's language. */
export function useBoardMessages(): BoardMessages {
  return useMessages().language === 'zh' ? boardZhCN : boardEnUS;
}
