import type { Messages } from '../messages/messages';
import type { PaneState } from '../session/pane-state';

/** What is going on as a sentence, and how far it is from 0 to 1; null where there is nothing to say, or no measure. */
export function progressOf(
  { activity, refreshing }: PaneState,
  messages: Messages,
): { readonly text: string | null; readonly value: number | null } {
  switch (activity.kind) {
    case 'idle':
      return { text: null, value: null };
    case 'opening':
      return { text: messages.opening, value: null };
    case 'checking':
      return { text: refreshing ? messages.refreshing : messages.checking, value: null };
    case 'reading': {
      if (refreshing || !activity.progress)
        return { text: refreshing ? messages.refreshing : messages.opening, value: null };
      const { sheet, done, total } = activity.progress;
      return { text: messages.reading(sheet, done, total), value: total > 0 ? done / total : null };
    }
  }
}
