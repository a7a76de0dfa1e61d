const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex]';
/** What a closed list hides still has its place in the page. */
const CLOSED = 'details:not([open]) > :not(summary) *';
/** Fluent's own stops at the ends of the page, which pass the focus on. */
const PASSES_ON = '[data-tabster-dummy]';

/** What of an element the Tab key reaches, in the order of the page. */
export function focusable(within: Element): readonly HTMLElement[] {
  return [...within.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (each) =>
      each.tabIndex >= 0 &&
      !each.matches(`:disabled, ${CLOSED}, ${PASSES_ON}`) &&
      each.getClientRects().length > 0,
  );
}
