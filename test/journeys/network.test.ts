import { expect } from 'vitest';
import { journey } from './support/journey';

journey('the page asks this computer only, and for the local Office library', async ({ visit }) => {
  const { workbench, requests } = await visit();
  await workbench.check();
  expect(requests.all().length).toBeGreaterThan(5);
  expect(requests.all().some((address) => /\/office-js\/office\.js$/.test(address))).toBe(true);
  expect(requests.outside()).toEqual([]);
});

journey('no other page may be framed or asked, whatever a script tries', async ({ visit }) => {
  const { page } = await visit();
  const blocked = await page.evaluate(() =>
    fetch('https://example.com/').then(
      () => false,
      () => true,
    ),
  );
  expect(blocked).toBe(true);
});
