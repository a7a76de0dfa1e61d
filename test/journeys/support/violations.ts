import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { paneFrame } from './pane-frame';

/**
 * What axe finds wrong with the pane as it stands. Left out: Fluent's own stops at the ends of the page, which pass the
 * focus on; and contrast where the system chooses the colours (`contrast: false`), which axe does not see.
 */
export async function violations(
  page: Page,
  { contrast }: { readonly contrast: boolean },
): Promise<readonly string[]> {
  const frame = paneFrame(page);
  await frame.evaluate(axe.source);
  return frame.evaluate(async (enabled) => {
    // What is still fading in has not its colours yet.
    await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined)));
    const { violations: found } = await (window as unknown as { axe: typeof axe }).axe.run(
      { include: [['html']], exclude: [['[data-tabster-dummy]']] },
      { resultTypes: ['violations'], rules: { 'color-contrast': { enabled } } },
    );
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }, contrast);
}
