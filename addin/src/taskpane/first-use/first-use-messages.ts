import { useMessages } from '../messages/use-messages';
import { firstUseEnUS } from './first-use-en-us';
import { firstUseZhCN } from './first-use-zh-cn';

/** The texts of recognition: first use and how each sheet was read. */
export interface FirstUseMessages {
  readonly title: string;
  readonly doubtTitle: string;
  readonly recognised: (tables: number, columns: number) => string;
  readonly whole: string;
  readonly doubts: (n: number) => string;
  readonly writes: string;
  readonly allRight: string;
  readonly seeAll: string;
  readonly dismiss: string;
  readonly meaningOf: (column: string) => string;
  readonly unused: string;
  readonly others: string;
  readonly likely: string;
  readonly decided: string;
  readonly restore: string;
  readonly doubtful: (because: string) => string;
  readonly kindOf: (sheet: string) => string;
  readonly kindLabel: string;
  readonly correct: string;
  readonly headerLabel: string;
  readonly headerFirst: string;
  readonly headerTo: string;
  readonly headerLast: string;
  readonly headerTake: string;
  readonly headerWrong: string;
  readonly unread: (sheet: string) => string;
  readonly unreadDetail: string;
  readonly unreadToo: (sheets: string) => string;
  readonly columnHead: string;
  readonly meaningHead: string;
}

/** The texts in the person's language. */
export function useFirstUseMessages(): FirstUseMessages {
  return useMessages().language === 'zh' ? firstUseZhCN : firstUseEnUS;
}
