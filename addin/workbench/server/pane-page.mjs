/** Where the built pane loads Microsoft's library from: the worldwide address or that of the cloud run by 21Vianet. */
const OFFICE_JS =
  /https:\/\/appsforoffice\.(?:microsoft\.com|cdn\.partner\.office365\.cn\/appsforoffice)\/lib\/[\w.]+\/hosted\/office\.js/g;

const BRIDGE = '<script src="/workbench/bridge.js"></script>';

/**
 * The pane's built page, changed in two places only: Microsoft's address becomes the local package's, and the host's
 * bridge stands before every other script.
 *
 * @param {string} html
 * @returns {string}
 */
export function panePage(html) {
  if (!/<head[^>]*>/i.test(html)) throw new Error('任务窗格的页面里没有 <head>，请重新构建加载项');
  return html.replace(OFFICE_JS, '/office-js/office.js').replace(/<head[^>]*>/i, (head) => head + BRIDGE);
}
