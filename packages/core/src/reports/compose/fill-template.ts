import type { Paragraph, ReportFigure, Segment } from '../report';

/** A template that cannot be filled: its message says where and why. */
export class BadTemplate extends Error {
  override readonly name = 'BadTemplate';
}

/** What a template may name: figures, and words such as the year or a list of units. */
export interface Fillings {
  readonly figures: ReadonlyMap<string, ReportFigure>;
  readonly words: ReadonlyMap<string, string>;
}

/**
 * Fills a template: `{key}` with the figure's text or the words, `{key?…}` with what follows where that figure has a
 * value, `{key+…}` where it is more than zero, `{key=…}` where it is zero, `{key>50?…}` where it is more than that. Figures stay apart from words, so that each
 * can be opened into its rows. Throws BadTemplate for an unknown key.
 */
export function fillTemplate(template: string, fillings: Fillings): Paragraph {
  const segments = merge(fill(template, fillings));
  return {
    text: segments.map((segment) => ('words' in segment ? segment.words : segment.text)).join(''),
    segments,
  };
}

function fill(template: string, fillings: Fillings): Segment[] {
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
    const figure = fillings.figures.get(key);
    const said = fillings.words.get(key);
    if (figure) {
      if (mark === undefined) segments.push({ figure: key, text: figure.text });
      else if (holds(mark, figure)) segments.push(...fill(words, fillings));
    } else if (said !== undefined && mark === undefined) segments.push({ words: said });
    else throw new BadTemplate(`模板里的“${key}”不是已知的指标`);
    at = close + 1;
  }
  return segments;
}

function holds(mark: string, { value }: ReportFigure): boolean {
  if (value === null) return false;
  if (mark === '?') return true;
  return mark === '=' ? Number(value) === 0 : Number(value) > Number(/[\d.]+/.exec(mark)?.[0] ?? 0);
}

function split(inside: string): { key: string; mark?: string; words: string } {
  const [, key = '', mark, words = ''] = /^(\w+)([?+=]|>\d+(?:\.\d+)?\?)?(.*)$/s.exec(inside) ?? [];
  return { key, words, ...(mark !== undefined && { mark }) };
}

/** The bracket that closes the one at `open`; brackets nest. */
function closing(template: string, open: number): number {
  let depth = 0;
  for (let at = open; at < template.length; at++) {
    if (template[at] === '{') depth++;
    else if (template[at] === '}' && --depth === 0) return at;
  }
  throw new BadTemplate(`模板里的“{”没有配对：${template.slice(open, open + 20)}`);
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
