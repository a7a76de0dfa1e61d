import type { Figure } from '../figures/figure';
import type { Break, Place } from './place';
import { BREAK } from './place';

const BREAKS: Readonly<Record<string, Break>> = {
  '、': BREAK.item,
  '/': BREAK.item,
  '+': BREAK.item,
  '，': BREAK.clause,
  ',': BREAK.clause,
  ';': BREAK.part,
  '。': BREAK.sentence,
  '!': BREAK.sentence,
  '?': BREAK.sentence,
  '\n': BREAK.paragraph,
  '\r': BREAK.paragraph,
};

/** Deeper nesting is read as if it stood at this depth. */
const DEEPEST = 8;

interface Frame {
  readonly bracket: number;
  readonly host: number;
  clause: number;
  clauseStart: number;
  part: number;
  partStart: number;
  leadStart: number;
}

const nearest = (text: string, from: number, to: number, most: number): string =>
  text.slice(Math.max(from, to - most), to);

/** Text after the figure up to the next break, bracket or figure. */
function tailOf(text: string, from: number, to: number): string {
  let at = from;
  while (at < to && at - from < 40 && !(text.charAt(at) in BREAKS) && !'():'.includes(text.charAt(at)))
    at += 1;
  return text.slice(from, at);
}

/** Whether a new line is the next item of a numbered list: 1.已投产67个；⏎2.在建58个. */
function goesOn(text: string, at: number): boolean {
  let before = at - 1;
  while (before > at - 4 && ' \r'.includes(text.charAt(before))) before -= 1;
  return (
    ';:'.includes(text.charAt(before)) &&
    /^\s*(?:\d{1,2}[.、)]|[①-⑳]|\(\d{1,2}\))/u.test(text.slice(at, at + 8))
  );
}

/** The place of every figure, in one pass over the text. */
export function placesOf(text: string, figures: readonly Figure[]): Place[] {
  const places: Place[] = [];
  let ids = 0;
  let sentence = 0;
  let paragraph = 0;
  const frame = (bracket: number, host: number, at: number): Frame => {
    ids += 1;
    return { bracket, host, clause: ids, clauseStart: at, part: ids, partStart: at, leadStart: at };
  };
  const stack: Frame[] = [frame(0, -1, 0)];
  let overflow = 0;
  let since: Break = BREAK.none;
  let opened = false;
  let previousEnd = 0;
  let at = 0;
  // （折18.4亿美元）（同比下降29.5%）: a second pair of brackets explains the same figure.
  let closed = { at: -1, host: -1 };
  for (let index = 0; index <= figures.length; index += 1) {
    const figure = figures[index];
    const stop = figure?.start ?? text.length;
    for (; at < stop; at += 1) {
      const char = text.charAt(at);
      const top = stack[stack.length - 1]!;
      if (char === '(') {
        if (stack.length > DEEPEST) overflow += 1;
        else {
          // A bracket right after a noun continues it: 占计划目标到位资金（11.45亿元）的80.17%.
          const explains =
            index > 0 && top.leadStart === previousEnd && /^[ 的]*$/u.test(text.slice(previousEnd, at));
          ids += 1;
          const host = explains ? index - 1 : closed.at === at ? closed.host : -1;
          const inner = frame(ids, host, at + 1);
          if (host < 0) inner.leadStart = top.leadStart;
          stack.push(inner);
        }
      } else if (char === ')') {
        if (overflow > 0) overflow -= 1;
        else if (stack.length > 1) {
          closed = { at: at + 1, host: stack.pop()?.host ?? -1 };
          const outer = stack[stack.length - 1]!;
          if (previousEnd > outer.leadStart) outer.leadStart = at + 1;
        }
      } else if (char === ':') {
        opened = true;
        top.leadStart = at + 1;
      } else {
        const strength = char === '\n' && goesOn(text, at) ? BREAK.part : BREAKS[char];
        if (strength === undefined) continue;
        if (strength > since) since = strength;
        top.leadStart = at + 1;
        if (strength >= BREAK.clause) [top.clause, top.clauseStart] = [(ids += 1), at + 1];
        if (strength >= BREAK.part) [top.part, top.partStart] = [(ids += 1), at + 1];
        if (strength >= BREAK.sentence) sentence += 1;
        if (strength === BREAK.paragraph) {
          paragraph += 1;
          stack.length = 1;
          overflow = 0;
          Object.assign(stack[0]!, frame(0, -1, at + 1));
        }
      }
    }
    if (!figure) break;
    const top = stack[stack.length - 1]!;
    const next = figures[index + 1]?.start ?? text.length;
    places.push({
      paragraph,
      sentence,
      part: top.part,
      clause: top.clause,
      depth: stack.length - 1,
      bracket: top.bracket,
      host: top.host,
      since,
      opened,
      lead: nearest(text, top.leadStart, figure.start, 60).trim(),
      clauseLead: nearest(text, top.clauseStart, figure.start, 80),
      partLead: nearest(text, top.partStart, figure.start, 80),
      tail: tailOf(text, figure.end, next),
      gap: nearest(text, previousEnd, figure.start, 160),
    });
    at = figure.end;
    previousEnd = figure.end;
    // A date does not end what is being said: 由2018年的32亿元增加到.
    if (figure.kind !== 'date' && figure.kind !== 'name') top.leadStart = figure.end;
    since = BREAK.none;
    opened = false;
  }
  return places;
}
