import type { Page } from 'playwright-core';
import { paneFrame } from './pane-frame';

/** What has the keyboard in the pane, as a screen reader would name it: `button 说明`; `body` where nothing has. */
export const focused = (page: Page): Promise<string> =>
  paneFrame(page).evaluate(() => {
    const ROLES: Readonly<Record<string, string>> = {
      input: 'textbox',
      textarea: 'textbox',
      select: 'combobox',
    };
    const { activeElement: element } = document;
    if (!(element instanceof HTMLElement) || element === document.body) return 'body';
    const tag = element.tagName.toLowerCase();
    const labelled = (element.getAttribute('aria-labelledby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id));
    const [label] = (element as HTMLInputElement).labels ?? [];
    const names = [
      element.getAttribute('aria-label'),
      labelled.map((each) => each?.textContent ?? '').join(' '),
      label?.textContent,
      element.textContent,
    ];
    const name = names.map((each) => each?.trim().replace(/\s+/g, ' ')).find(Boolean) ?? '';
    return `${element.getAttribute('role') ?? ROLES[tag] ?? tag} ${name}`;
  });
