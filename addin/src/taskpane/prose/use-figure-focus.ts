import { useState, type FocusEvent, type KeyboardEvent, type MouseEvent } from 'react';

function figureAt(target: EventTarget): number | null {
  const figure = target instanceof Element ? target.closest('[data-figure]') : null;
  return figure instanceof HTMLElement ? Number(figure.dataset.figure) : null;
}

/**
 * Which figure of a text is looked at. A click or the keyboard holds one; the mouse shows others in passing, and on
 * leaving the text the held one comes back, so that a detail can be reached across other figures.
 */
export function useFigureFocus(first: number) {
  const [held, setHeld] = useState<number | null>(null);
  const [shown, setShown] = useState<number | null>(null);
  const hold = (figure: number | null) => {
    setHeld(figure);
    setShown(figure);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const figure = figureAt(event.target);
    if (figure === null || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const all = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-figure]')];
    const at = all.findIndex((each) => each.dataset.figure === String(figure));
    const to = {
      ArrowDown: at + 1,
      ArrowRight: at + 1,
      ArrowUp: at - 1,
      ArrowLeft: at - 1,
      Home: 0,
      End: all.length - 1,
    }[event.key];
    if (event.key === 'Escape') hold(null);
    else if (event.key === 'Enter' || event.key === ' ') hold(figure);
    else if (to === undefined) return;
    else all[Math.max(0, Math.min(all.length - 1, to))]?.focus();
    event.preventDefault();
  };
  return {
    /** Where Tab enters the text. */
    active: held ?? first,
    held,
    shown,
    hold,
    handlers: {
      onKeyDown,
      onFocus: (event: FocusEvent) => {
        const figure = figureAt(event.target);
        if (figure !== null) hold(figure);
      },
      onClick: (event: MouseEvent) => {
        const figure = figureAt(event.target);
        if (figure !== null) hold(figure);
      },
      onMouseOver: (event: MouseEvent) => {
        const figure = figureAt(event.target);
        if (figure !== null) setShown(figure);
      },
      onMouseLeave: () => {
        if (held !== null) setShown(held);
      },
    },
  };
}
