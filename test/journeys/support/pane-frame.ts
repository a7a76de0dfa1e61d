import type { Frame, Page } from 'playwright-core';

/** The pane's own frame, for what a locator cannot do. */
export function paneFrame(page: Page): Frame {
  const frame = page.frames().find((each) => each.url().includes('taskpane.html'));
  if (!frame) throw new Error('the pane has no frame');
  return frame;
}
