import { interval, scale } from '../../model/interval';
import type { Bare } from './bare-lists';
import type { Figure } from './figure';
import { rangeOf } from './range';

const isListComma = (gap: string): boolean => /^ ?[、和及与,:] ?$/u.test(gap);
/** 库车38.6、温宿21.7、乌什4.6亿元: items with short names, whose unit stands once at the end. */
const isNamedItem = (gap: string): boolean => /^、[\u4e00-\u9fff]{1,8}$/u.test(gap);

/** A bare number in front of a list takes the unit of the next one: 407、609和623个. */
export function shareUnit(bare: readonly Bare[], figure: Figure, text: string, original: string): Figure[] {
  const taken: Figure[] = [];
  let next = figure.start;
  for (let at = bare.length - 1; at >= 0; at -= 1) {
    const { start, numeral } = bare[at]!;
    const gap = text.slice(numeral.end, next);
    if (!isListComma(gap) && !isNamedItem(gap)) break;
    const exact = figure.kind === 'count' && numeral.places === 0 && figure.factor.num === 1n;
    const range = scale(rangeOf(numeral.value, numeral.places, null, exact), figure.factor);
    const raw = original.slice(start, numeral.end);
    const spelled = numeral.spelled;
    const { value, places } = numeral;
    taken.unshift({
      ...figure,
      start,
      end: numeral.end,
      raw,
      value,
      places,
      range,
      qualifier: null,
      spelled,
    });
    next = start;
  }
  return taken;
}

/** 1-6月, 300—499万元: a bare number, a dash and a figure are one range 区间. */
export function joinRange(
  bare: readonly Bare[],
  figure: Figure,
  text: string,
  original: string,
): Figure | null {
  const first = bare[bare.length - 1];
  if (!first || !/^[-~至到]$/u.test(text.slice(first.numeral.end, figure.start))) return null;
  const { start, numeral } = first;
  const low = scale(rangeOf(numeral.value, numeral.places, null, true), figure.factor).low;
  return {
    ...figure,
    start,
    raw: original.slice(start, figure.end),
    kind: figure.kind === 'date' ? 'date' : 'range',
    value: numeral.value,
    places: numeral.places,
    range: interval(low, figure.range.high),
  };
}

/** 3个和9.2个百分点: both are points. */
export const asPoints = (a: Figure, b: Figure, text: string): Figure =>
  b.kind === 'points' && a.kind === 'count' && a.unit === '个' && isListComma(text.slice(a.end, b.start))
    ? { ...a, kind: 'points', dimension: b.dimension, range: rangeOf(a.value, a.places, a.qualifier, false) }
    : a;

/** 5亿元至10亿元: two limits of one class, unless something went from the one to the other. */
export const isSpan = (a: Figure, b: Figure, text: string): boolean =>
  /^[-~至到]$/u.test(text.slice(a.end, b.start)) &&
  a.dimension === b.dimension &&
  a.kind !== 'date' &&
  !/[由从自]/u.test(text.slice(Math.max(0, a.start - 6), a.start));

export const spanOf = (a: Figure, b: Figure, original: string): Figure => ({
  ...a,
  end: b.end,
  raw: original.slice(a.start, b.end),
  kind: 'range',
  range: interval(a.range.low, b.range.high),
  bound: true,
});
