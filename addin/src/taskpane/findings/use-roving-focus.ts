import { useRef, useState, type KeyboardEvent } from 'react';

/**
 * One place in a list that the Tab key reaches, moved by ↑ ↓ Home End. Keys typed into a control inside an item are
 * left to that control: a field keeps its arrows, a button has none.
 */
export function useRovingFocus(count: number, onMove: (index: number) => void) {
  const [chosen, setChosen] = useState<number | null>(null);
  const items = useRef(new Map<number, HTMLElement>());

  const focus = (index: number) => {
    const to = Math.max(0, Math.min(count - 1, index));
    setChosen(to);
    items.current.get(to)?.focus();
    onMove(to);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>, index: number) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || isField(event.target)) return;
    const to = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: count - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    focus(to);
  };

  const register = (index: number) => (element: HTMLElement | null) => {
    if (element) items.current.set(index, element);
    else items.current.delete(index);
  };

  const within = (index: number) => Math.min(index, Math.max(0, count - 1));
  return {
    /** Where Tab enters the list. */
    active: within(chosen ?? 0),
    /** Where the person is, once in the list. */
    current: chosen === null ? null : within(chosen),
    setCurrent: setChosen,
    onKeyDown,
    register,
  };
}

function isField(target: EventTarget): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
