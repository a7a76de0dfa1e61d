import { isChinese } from '../words/is-chinese';
import { portEnUS } from '../words/port-en-us';
import type { PortWords } from '../words/port-words';
import { portZhCN } from '../words/port-zh-cn';

/** What a port says, in the language of Excel's own interface. */
export function words(): PortWords {
  return isChinese(Office.context.displayLanguage) ? portZhCN : portEnUS;
}
