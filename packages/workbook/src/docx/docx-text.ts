import { scanXml } from '../xml/scan';

// Text that stands there twice (for old versions of Word), or that a tracked change has moved away.
const LEFT_OUT = new Set(['Fallback', 'moveFrom', 'del']);
const BREAKS: Readonly<Record<string, string>> = { tab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-' };

/** The text of a WordprocessingML part as it prints, a line a paragraph (ECMA-376 part 1, 17.3). */
export function docxText(xml: string): string {
  const lines: string[] = [];
  let line = '';
  let leftOut = 0;
  let inText = false;
  let inRun = 0;
  scanXml(xml, {
    open(name) {
      if (LEFT_OUT.has(name)) leftOut++;
      if (name === 'r') inRun++;
      inText = name === 't' && leftOut === 0;
      // The same names mean tab stops and page breaks outside of a run.
      if (inRun > 0 && leftOut === 0) line += BREAKS[name] ?? '';
    },
    text(text) {
      if (inText) line += text;
    },
    close(name) {
      inText = false;
      if (name === 'r') inRun--;
      if (LEFT_OUT.has(name)) leftOut--;
      if (name !== 'p' || leftOut > 0) return;
      lines.push(line);
      line = '';
    },
  });
  return lines.join('\n');
}
