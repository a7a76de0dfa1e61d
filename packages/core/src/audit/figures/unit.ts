import type { Rational } from '../../model/rational';
import { powerOfTen, rational } from '../../model/rational';
import { MAGNITUDES, UNIT_WORDS } from '../lexicon/units';
import type { UnitWord } from '../lexicon/units';
import type { FigureKind } from './figure';

/** The unit found after a number. */
export interface UnitFound {
  readonly end: number;
  readonly kind: FigureKind;
  readonly dimension: string;
  readonly factor: Rational;
  readonly magnitude: boolean;
}

const byFirst = new Map<string, UnitWord[]>();
for (const unit of UNIT_WORDS) {
  const first = unit.word.charAt(0);
  const list = byFirst.get(first) ?? [];
  list.push(unit);
  list.sort((a, b) => b.word.length - a.word.length);
  byFirst.set(first, list);
}
const magnitudeWords = Object.keys(MAGNITUDES).sort((a, b) => b.length - a.length);

/** Characters after which 成 is a verb or noun, not a tenth: 成立, 成员, 成果. */
const NOT_TENTHS = new Set(['立', '员', '果', '功', '为', '本', '交', '效']);

/** Characters after which 分 begins another word: 分别, 分类, 分为. */
const NOT_POINTS = new Set([
  '别',
  '类',
  '为',
  '钟',
  '公',
  '布',
  '期',
  '批',
  '成',
  '之',
  '局',
  '行',
  '管',
  '解',
  '析',
]);

/** Whether the words before the number speak of money: 资金4054万. */
const isMoney = (text: string, from: number): boolean =>
  /(?:资金|投资|到资|到位|金额|税收|产值|收入|引资|协议|合同额)[^，。；]{0,4}[\d.]+$/u.test(
    text.slice(Math.max(0, from - 22), from),
  );

/** Reads a unit, with its magnitude, at `from`. `null` when there is none. */
export function readUnit(text: string, from: number): UnitFound | null {
  if (text.charAt(from) === '成' && !NOT_TENTHS.has(text.charAt(from + 1)))
    return { end: from + 1, kind: 'percent', dimension: '%', factor: rational(10), magnitude: false };
  const magnitude = magnitudeWords.find((word) => text.startsWith(word, from));
  const at = from + (magnitude?.length ?? 0);
  const power = magnitude === undefined ? 0 : (MAGNITUDES[magnitude] ?? 0);
  const unit = byFirst.get(text.charAt(at))?.find(({ word }) => text.startsWith(word, at));
  if (unit?.word === '分' && NOT_POINTS.has(text.charAt(at + 1))) return null;
  if (unit !== undefined && !(magnitude !== undefined && (unit.kind === 'date' || unit.kind === 'name')))
    return {
      end: at + unit.word.length,
      kind: unit.kind,
      dimension: unit.dimension,
      factor: powerOfTen(power),
      magnitude: magnitude !== undefined,
    };
  // A bare 亿 in this prose is money (40亿目标); a bare 万 may be anything.
  if (magnitude === '亿' || magnitude === '万亿')
    return { end: at, kind: 'amount', dimension: 'CNY', factor: powerOfTen(power), magnitude: true };
  if (magnitude === '万' && isMoney(text, from))
    return { end: at, kind: 'amount', dimension: 'CNY', factor: powerOfTen(power), magnitude: true };
  if (magnitude === '万')
    return { end: at, kind: 'quantity', dimension: '万', factor: powerOfTen(power), magnitude: true };
  return null;
}
