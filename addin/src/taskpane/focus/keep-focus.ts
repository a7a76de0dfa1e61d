import { useEffect, type RefObject } from 'react';
import { focusable } from './focusable';

/**
 * Keeps the keyboard in the pane when the element that has the focus goes (an answered finding, a button that has done
 * its work): the focus moves to what has come in its place, or else to what stands nearest. Browsers would begin again
 * at the top of the page.
 */
export function useKeepFocus(pane: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = pane.current;
    if (!root) return;
    let focused: Element | null = null;
    const remember = ({ target }: FocusEvent) => {
      focused = target as Element;
    };
    const mend = (records: readonly MutationRecord[]) => {
      const { activeElement } = document;
      const lost = activeElement === null || activeElement === document.body;
      // Where the person is in the sheet, the pane must not take the keyboard.
      if (!focused || !lost || !document.hasFocus()) return;
      const gone = focused;
      const [removal] = records
        .filter(({ target, removedNodes }) => {
          return root.contains(target) && [...removedNodes].some((each) => each.contains(gone));
        })
        .slice(-1);
      if (removal) nearest(root, removal.target as Element, removal.previousSibling)?.focus();
    };
    root.addEventListener('focusin', remember);
    const observer = new MutationObserver(mend);
    observer.observe(root, { subtree: true, childList: true });
    return () => {
      root.removeEventListener('focusin', remember);
      observer.disconnect();
    };
  }, [pane]);
}

/** The first stop after `before` in its parent, else the last of all, else the same one level up. */
function nearest(root: Element, parent: Element, before: Node | null): HTMLElement | null {
  const stops = focusable(parent);
  // What stood before it may be gone too.
  const place = before && parent.contains(before) ? before : null;
  const found = stops.find((stop) => !place || isAfter(stop, place)) ?? stops.at(-1);
  if (found || parent === root || !parent.parentElement) return found ?? null;
  return nearest(root, parent.parentElement, parent);
}

function isAfter(one: Node, other: Node): boolean {
  const follows = other.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING;
  return follows !== 0 && !other.contains(one);
}
