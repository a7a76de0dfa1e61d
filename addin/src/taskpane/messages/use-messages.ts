import { createContext, useContext } from 'react';
import { enUS } from './en-us';
import type { Messages } from './messages';
import { zhCN } from './zh-cn';

const MessagesContext = createContext<Messages>(zhCN);
export const MessagesProvider = MessagesContext.Provider;

/** The texts of the pane in the person's language. */
export function useMessages(): Messages {
  return useContext(MessagesContext);
}

/** The texts for a language tag of Office: Chinese of any kind reads Chinese, everyone else English. */
export function messagesFor(language: string): Messages {
  return /^zh\b/i.test(language) ? zhCN : enUS;
}
