import type { Page } from 'playwright-core';
import { paneFrame } from './pane-frame';
import { focused } from './focused';

/** Where the Tab key stopped. */
export interface Stop {
  /** As a screen reader names it. */
  readonly name: string;
  /** Its place among all elements of the page. */
  readonly at: number;
  /** Elements of one kind have one ring. */
  readonly kind: string;
  /** In the page as scrolled to its top. */
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** More stops than any view has: the keyboard is trapped. */
const MOST = 400;

/** Presses Tab from the first control of the pane until the keyboard leaves it; what is wrong on the way. */
export async function tabWalk(page: Page, rings: Set<string>): Promise<readonly string[]> {
  const frame = paneFrame(page);
  await frame.evaluate(() => document.querySelector<HTMLElement>('form input')?.focus());
  const stops: Stop[] = [];
  const wrong: string[] = [];
  for (;;) {
    const stop = await stopOf(page);
    if (!stop) break;
    if (stops.some(({ at }) => at === stop.at) || stops.length > MOST) {
      wrong.push(`trapped at ${stop.name}`);
      break;
    }
    const before = stops.at(-1);
    if (before && !follows(before, stop))
      wrong.push(`against the order of reading: ${before.name} → ${stop.name}`);
    stops.push(stop);
    if (!rings.has(stop.kind)) {
      rings.add(stop.kind);
      if (!(await showsFocus(page))) wrong.push(`nothing shows that it has the focus: ${stop.name}`);
    }
    await page.keyboard.press('Tab');
  }
  const missed = await unreached(page, stops);
  return [...wrong, ...missed.map((name) => `the keyboard does not reach it: ${name}`)];
}

/** What has the keyboard, and where it stands; null once it has left the pane. */
async function stopOf(page: Page): Promise<Stop | null> {
  const name = await focused(page);
  return paneFrame(page).evaluate((said) => {
    const { activeElement: element } = document;
    if (!(element instanceof HTMLElement) || element === document.body) return null;
    if (element.hasAttribute('data-tabster-dummy') || !document.hasFocus()) return null;
    const { top, bottom, left, right } = element.getBoundingClientRect();
    let scrolled = 0;
    for (let outer = element.parentElement; outer; outer = outer.parentElement) scrolled += outer.scrollTop;
    return {
      name: said,
      at: [...document.querySelectorAll('*')].indexOf(element),
      kind: `${element.tagName} ${element.getAttribute('role')} ${element.className}`,
      ...{ top: top + scrolled, bottom: bottom + scrolled, left, right },
    };
  }, name);
}

/** Whether one stop is read after another: later in the page, and below it or to its right. */
function follows(before: Stop, stop: Stop): boolean {
  if (stop.at < before.at) return false;
  const isBeside = stop.top < before.bottom && stop.bottom > before.top && stop.left >= before.left;
  return stop.top >= before.top - 4 || isBeside;
}

/** Whether what has the focus looks otherwise without it. */
async function showsFocus(page: Page): Promise<boolean> {
  const frame = paneFrame(page);
  const pane = await page.locator('#pane iframe').boundingBox();
  const box = await frame.evaluate(() => {
    const { x, y, width, height } = (document.activeElement as HTMLElement).getBoundingClientRect();
    return { x, y, width, height };
  });
  if (!pane) throw new Error('no pane');
  const [left, top] = [Math.max(0, box.x - 4), Math.max(0, box.y - 4)];
  const clip = {
    x: pane.x + left,
    y: pane.y + top,
    width: Math.min(pane.width - left, box.x + box.width + 4 - left),
    height: Math.min(pane.height - top, box.y + box.height + 4 - top),
  };
  const look = () => page.screenshot({ clip, animations: 'disabled' });
  const held = await look();
  const handle = await frame.evaluateHandle(() => {
    const element = document.activeElement as HTMLElement;
    element.blur();
    return element;
  });
  const gone = await look();
  await handle.evaluate((element) => element.focus());
  return !held.equals(gone);
}

/**
 * Names of the controls to which Tab did not lead. Left out are those that the arrow keys lead to: other tabs, other
 * findings and what is in them, other figures of a text; and the cross of a search box, which is its Escape key.
 */
function unreached(page: Page, stops: readonly Stop[]): Promise<readonly string[]> {
  return paneFrame(page).evaluate(
    (reached) => {
      const CONTROLS =
        'a[href], button, input:not([type=file]), select, textarea, summary, [role=button], [role=checkbox], [role=link]';
      const BY_ARROWS = '[role=tab], [role=feed] article *, [data-figure], .fui-SearchBox *';
      const all = [...document.querySelectorAll('*')];
      return [...document.querySelectorAll<HTMLElement>(CONTROLS)]
        .filter((each) => each.checkVisibility() && !each.matches(':disabled'))
        .filter((each) => !reached.includes(all.indexOf(each)))
        .filter((each) => !each.matches(BY_ARROWS) && !each.closest('[aria-hidden=true]'))
        .map((each) => `${each.tagName} ${each.getAttribute('aria-label') ?? each.textContent}`);
    },
    stops.map(({ at }) => at),
  );
}
