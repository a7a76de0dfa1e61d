import { Button } from '@fluentui/react-components';
import type { MouseEvent } from 'react';
import { flushSync } from 'react-dom';
import { useMessages } from '../messages/use-messages';

/** What a list is made of: its first new part is where the person goes on reading. */
const PARTS = 'li, button, [tabindex]';

interface MoreButtonProps {
  /** How many more are shown by it. */
  readonly count: number;
  readonly onMore: () => void;
}

/** Shows more of a list that stands before it in its section, and leads the keyboard to the first of what is new. */
export function MoreButton({ count, onMore }: MoreButtonProps) {
  const { more } = useMessages();
  const show = ({ currentTarget }: MouseEvent<HTMLElement>) => {
    const list = currentTarget.parentElement;
    const parts = () => [...(list?.querySelectorAll<HTMLElement>(PARTS) ?? [])];
    const before = new Set(parts());
    flushSync(onMore);
    const first = parts().find((part) => !before.has(part));
    // An item of a list takes no focus by itself.
    if (first?.tagName === 'LI') first.tabIndex = -1;
    first?.focus();
  };
  return (
    <Button appearance="subtle" size="small" onClick={show}>
      {more(count)}
    </Button>
  );
}
