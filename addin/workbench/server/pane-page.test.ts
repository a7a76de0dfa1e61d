import { expect, it } from 'vitest';
import { panePage } from './pane-page.mjs';

const page = (source: string) => `<html><head lang="zh"><script src="${source}"></script></head></html>`;

it.each([
  'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  'https://appsforoffice.microsoft.com/lib/1.1/hosted/office.js',
  'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
])('puts the local library in place of %s', (source) => {
  expect(panePage(page(source))).toBe(
    '<html><head lang="zh"><script src="/workbench/bridge.js"></script><script src="/office-js/office.js"></script></head></html>',
  );
});

it('refuses a page without a head, where the bridge could not stand first', () => {
  expect(() => panePage('<p>')).toThrow('<head>');
});
