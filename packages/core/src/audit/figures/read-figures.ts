import { scale } from '../../model/interval';
import { negate, powerOfTen, rational } from '../../model/rational';
import { AFTER, BEFORE, INSIDE, NOT_BEFORE } from '../lexicon/qualifiers';
import type { Bare } from './bare-lists';
import { withListUnits } from './bare-lists';
import { asPoints, isSpan, joinRange, shareUnit, spanOf } from './joined';
import { PLACES } from '../lexicon/units';
import { isDigit } from './characters';
import type { Figure, Qualifier } from './figure';
import type { Numeral } from './numeral';
import { isChineseDigit, readArabic, readChinese } from './numeral';
import { rangeOf } from './range';
import { readUnit } from './unit';
import type { UnitFound } from './unit';

const skipSpaces = (text: string, from: number): number => {
  let at = from;
  while (at < from + 3 && text.charAt(at) === ' ') at += 1;
  return at;
};

function hedgeBefore(text: string, start: number): Qualifier | null {
  const tail = text.slice(Math.max(0, start - 4), start).trimEnd();
  if (NOT_BEFORE.some((word) => tail.endsWith(word))) return null;
  return BEFORE.find(([word]) => tail.endsWith(word))?.[1] ?? null;
}

/** The hedge after the unit, and whether it marks a class (5亿元以上项目) rather than a value (500亿元以上。). */
function hedgeAfter(text: string, end: number): { qualifier: Qualifier | null; bound: boolean } {
  const found = AFTER.find(([word]) => text.startsWith(word, end));
  if (!found) return { qualifier: null, bound: false };
  const [word, qualifier] = found;
  if (word === '多' && !'，。；、,;)（ '.includes(text.charAt(end + 1)))
    return { qualifier: null, bound: false };
  const next = text.charAt(end + word.length);
  const bound = /以[上下内]$/u.test(word) && next !== '' && !'，。；、,;)\n'.includes(next);
  return { qualifier, bound };
}

const isSign = (text: string, at: number): boolean => {
  const before = text.charAt(at - 1);
  return text.charAt(at) === '-' && !isDigit(before) && !/[A-Za-z%月年日季度元个项家-]/u.test(before);
};

/** A part of a ratio a:b:c 比例: it touches a colon with a number beyond. */
const inRatio = (text: string, start: number, end: number): boolean =>
  (text.charAt(end) === ':' && isDigit(text.charAt(end + 1))) ||
  (text.charAt(start - 1) === ':' && isDigit(text.charAt(start - 2)));

function figureOf(text: string, original: string, start: number, numeral: Numeral): Figure | null {
  const negative = isSign(text, start - 1) || text.charAt(start - 1) === '负';
  const from = negative ? start - 1 : start;
  let at = skipSpaces(text, numeral.end);
  const inside = INSIDE.find((word) => text.startsWith(word, at));
  if (inside !== undefined) at = skipSpaces(text, at + 1);
  let unit: UnitFound | null = readUnit(text, at);
  if (unit === null) {
    if (numeral.spelled || !inRatio(text, start, numeral.end)) return null;
    unit = { end: numeral.end, kind: 'ratio', dimension: '%', factor: rational(1), magnitude: false };
  }
  const rank = text.charAt(from - 1) === '第' || text.charAt(from - 1) === '居';
  // 一家, 一个 and the like are articles, not counts.
  if (numeral.spelled && unit.kind === 'count' && numeral.value.num === 1n && !rank) return null;
  // 三县, 六州市: part of the words; 14市 is a number of them.
  if (unit.dimension === PLACES && (numeral.spelled || numeral.places > 0)) return null;
  const after = hedgeAfter(text, unit.end);
  const qualifier = hedgeBefore(text, from) ?? (inside === undefined ? after.qualifier : 'over');
  const value = negative ? negate(numeral.value) : numeral.value;
  const exact =
    unit.kind === 'date' || (unit.kind === 'count' && !unit.magnitude && numeral.places === 0) || rank;
  const tenths = unit.factor.num === 10n && unit.kind === 'percent';
  return {
    start: from,
    end: unit.end,
    raw: original.slice(from, unit.end),
    kind: rank && unit.kind === 'count' ? 'rank' : unit.kind,
    unit: original.slice(at, unit.end),
    dimension: unit.dimension,
    value,
    places: numeral.places,
    factor: unit.factor,
    range: scale(rangeOf(value, numeral.places, qualifier, exact), tenths ? powerOfTen(1) : unit.factor),
    qualifier,
    bound: after.bound,
    spelled: numeral.spelled,
  };
}

/**
 * Every figure of the text, in order. One pass: each character is looked at a bounded number of times.
 * `text` has its characters made plain; `original` is what was given.
 */
export function readFigures(text: string, original: string): Figure[] {
  const figures: Figure[] = [];
  let bare: Bare[] = [];
  const unitless: Bare[] = [];
  let at = 0;
  while (at < text.length) {
    const char = text.charAt(at);
    if (text.startsWith('百分之', at)) {
      const numeral = isDigit(text.charAt(at + 3)) ? readArabic(text, at + 3) : readChinese(text, at + 3);
      if (numeral !== null && numeral.value !== null) {
        figures.push(percentInWords(text, original, at, numeral));
        at = numeral.end;
        bare = [];
        continue;
      }
    }
    const digit = isDigit(char);
    if (!digit && !isChineseDigit(char)) {
      at += 1;
      continue;
    }
    const numeral = digit ? readArabic(text, at) : readChinese(text, at);
    if (numeral === null || numeral.value === null) {
      at = numeral === null ? at + 1 : numeral.end;
      continue;
    }
    // 20个/12.3亿元, 30个+8个: a sign right after a figure separates; elsewhere it belongs to a name or a date.
    const separated = at > 0 && figures[figures.length - 1]?.end === at - 1;
    const glued = /[.*]/u.test(text.charAt(at - 1)) || (/[+/]/u.test(text.charAt(at - 1)) && !separated);
    const figure = glued ? null : figureOf(text, original, at, numeral);
    if (figure === null) {
      if (digit && !glued) {
        bare = [...bare.slice(-11), { start: at, numeral }];
        unitless.push({ start: at, numeral });
      }
      at = numeral.end;
      continue;
    }
    const range = joinRange(bare, figure, text, original);
    const previous = figures[figures.length - 1];
    if (range) figures.push(range);
    else if (previous && isSpan(previous, figure, text))
      figures[figures.length - 1] = spanOf(previous, figure, original);
    else {
      if (previous) figures[figures.length - 1] = asPoints(previous, figure, text);
      figures.push(...shareUnit(bare, figure, text, original), figure);
    }
    bare = [];
    at = figure.end;
  }
  return withListUnits(figures, unitless, text, original);
}

function percentInWords(text: string, original: string, start: number, numeral: Numeral): Figure {
  const { value, places, end } = numeral;
  const qualifier = hedgeBefore(text, start) ?? hedgeAfter(text, end).qualifier;
  return {
    start,
    end,
    raw: original.slice(start, end),
    kind: 'percent',
    unit: '百分之',
    dimension: '%',
    value,
    places,
    factor: rational(1),
    range: rangeOf(value, places, qualifier, false),
    qualifier,
    bound: false,
    spelled: true,
  };
}
