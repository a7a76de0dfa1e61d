import type { Paragraph, ReportFigure, Segment } from '../report';

/**
 * Fills a template: `{key}` with the figure's text, `{key?…}` with its words where that figure has a value, `{key+…}`
 * where it is more than zero. Figures stay apart from words, so that each can be opened into its rows. An unknown key is an error of the template.
 */
export function fillTemplate(template: string, figures: ReadonlyMap<string, ReportFigure>): Paragraph {
  const segments = merge(fill(template, figures));
  return {
    text: segments.map((segment) => ('words' in segment ? segment.words : segment.text)).join(''),
    segments,
  };
}

function fill(template: string, figures: ReadonlyMap<string, ReportFigure>): Segment[] {
  const segments: Segment[] = [];
  for (let at = 0; at < template.length;) {
    const open = template.indexOf('{', at);
    if (open < 0) {
      segments.push({ words: template.slice(at) });
      break;
    }
    segments.push({ words: template.slice(at, open) });
    const close = closing(template, open);
    const { key, mark, words } = split(template.slice(open + 1, close));
    const figure = figures.get(key);
    if (!figure) throw new Error(`模板里的“${key}”不是已知的指标`);
    if (mark === undefined) segments.push({ figure: key, text: figure.text });
    else if (figure.value !== null && (mark === '?' || Number(figure.value) > 0))
      segments.push(...fill(words, figures));
    at = close + 1;
  }
  return segments;
}

function split(inside: string): { key: string; mark?: string; words: string } {
  const [, key = '', mark, words = ''] = /^(\w+)([?+])?(.*)$/s.exec(inside) ?? [];
  return { key, words, ...(mark !== undefined && { mark }) };
}

/** The bracket that closes the one at `open`; brackets nest. */
function closing(template: string, open: number): number {
  let depth = 0;
  for (let at = open; at < template.length; at++) {
    if (template[at] === '{') depth++;
    else if (template[at] === '}' && --depth === 0) return at;
  }
  throw new Error(`模板里的“{”没有配对：${template.slice(open, open + 20)}`);
}

function merge(segments: readonly Segment[]): Segment[] {
  const merged: Segment[] = [];
  for (const segment of segments) {
    const last = merged.at(-1);
    if ('words' in segment && segment.words === '') continue;
    if (last && 'words' in last && 'words' in segment)
      merged[merged.length - 1] = { words: last.words + segment.words };
    else merged.push(segment);
  }
  return merged;
}
