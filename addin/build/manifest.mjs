const PLACEHOLDER = 'https://localhost:3000/';

/** The manifest with the address from which the add-in is served; https, ending in a slash. */
export function manifestFor(template, address = PLACEHOLDER) {
  const url = new URL(address);
  if (url.protocol !== 'https:') throw new Error(`ADDIN_URL 必须以 https:// 开头，现为：${address}`);
  const base = url.href.endsWith('/') ? url.href : `${url.href}/`;
  return template.replaceAll(PLACEHOLDER, base);
}
