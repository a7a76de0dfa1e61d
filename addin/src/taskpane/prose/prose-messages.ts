import type { ProseVerdict } from '../../check/prose-answer';
import { useMessages } from '../messages/use-messages';
import { proseEnUS } from './prose-en-us';
import { proseZhCN } from './prose-zh-cn';

/** Every text of the view 总结 that is not data. */
export interface ProseMessages {
  readonly choose: string;
  readonly audit: string;
  readonly compose: string;
  readonly draft: string;
  readonly draftHint: string;
  readonly open: string;
  readonly opening: string;
  readonly run: string;
  readonly unreadable: (name: string) => string;
  readonly tooLong: (length: number, most: number) => string;
  readonly gone: string;
  readonly verdicts: Readonly<Record<ProseVerdict, string>>;
  readonly summary: (figures: number, relations: number, disagree: number) => string;
  readonly against: (asOf: string, compared: number) => string;
  readonly alone: string;
  readonly noFigures: string;
  readonly disagreements: (n: number) => string;
  readonly agreed: string;
  readonly inText: (figure: string) => string;
  readonly alsoPossible: (reading: string) => string;
  readonly decides: (conclusion: string) => string;
  readonly text: string;
  readonly keys: string;
  readonly unchecked: string;
  readonly detail: string;
  readonly close: string;
  readonly cells: (n: number, shown: number) => string;
  readonly noCells: string;
  readonly formula: (formula: string) => string;
  readonly unknown: (why: string) => string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly save: string;
  readonly saving: string;
  readonly saved: (name: string) => string;
  readonly notes: string;
}

/** The texts of the view in the person's language. */
export function useProseMessages(): ProseMessages {
  return useMessages().language === 'zh' ? proseZhCN : proseEnUS;
}
