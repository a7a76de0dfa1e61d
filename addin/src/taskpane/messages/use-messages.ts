import { createContext, useContext } from 'react';
import { isChinese } from '../../port/words/is-chinese';
import { enUS } from './en-us';
import type { Messages } from './messages';
import { zhCN } from './zh-cn';

const MessagesContext = createContext<Messages>(zhCN);
export const MessagesProvider = MessagesContext.Provider;

/** The texts of the pane in the person's language. */
export function useMessages(): Messages {
  return useContext(MessagesContext);
}

/** The texts for a language tag of Office. */
export function messagesFor(language: string): Messages {
  return isChinese(language) ? zhCN : enUS;
}
