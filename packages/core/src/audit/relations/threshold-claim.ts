import { exactly } from '../../model/interval';
import { compare, hundred, rational } from '../../model/rational';
import type { Rational } from '../../model/rational';
import type { Mention } from '../binding/mention';
import type { Passage } from '../binding/passage';
import { numberOf } from '../verdict/format';

/** A bound that words put beside a percentage, and on which side of it the percentage lies. */
interface Bound {
  readonly value: Rational;
  readonly above: boolean;
  readonly words: string;
}

const DIGITS = '零一二三四五六七八九';
const HALF = /(?:首次|已|均|都|超)?过半(?!数)|超过一半|超过半数|一半以上/u;
const TENTHS = /(超过|超|突破|逾|近|接近|将近|不足|不到|低于)([一二三四五六七八九])成/u;
const BELOW = /近|不足|不到|低于/u;

function boundIn(text: string): Bound | null {
  const half = HALF.exec(text);
  if (half) return { value: rational(50), above: true, words: half[0] };
  const tenths = TENTHS.exec(text);
  if (!tenths) return null;
  return {
    value: rational(10 * DIGITS.indexOf(tenths[2]!)),
    above: !BELOW.test(tenths[1]!),
    words: tenths[0],
  };
}

/** Nothing but a verb: 占比过半，达到51.4%. */
const BARE = /^(?:实际|目前|已|也|仅|只|约|占比?|达到?|为|是|有)*$/u;

/** The words that describe a percentage: those of its own clause, and of the one before or after that leaves it to them. */
function wordsAround(passage: Passage, m: Mention): string {
  const sentence = m.gap.slice(Math.max(...['。', ';', '\n'].map((c) => m.gap.lastIndexOf(c))) + 1);
  const own = sentence.slice(Math.max(sentence.lastIndexOf('，'), sentence.lastIndexOf(',')) + 1);
  const after = /^，(?:[^，。；\d]{0,12})/u.exec(passage.text.slice(m.end, m.end + 16))?.[0] ?? '';
  return (BARE.test(own) ? sentence : own) + (/幅|率|比/u.test(after) ? after : '');
}

/**
 * A bound in words 过半, 超两成, 不足三成, against the percentage beside it.
 * 工业占比首次过半，达到51.4%: 51.4 ≥ 50.
 */
export function thresholdClaim(passage: Passage): void {
  for (const m of passage.mentions) {
    if (m.kind !== 'percent' || m.spelled || m.hedged || m.approx <= 0) continue;
    const words = wordsAround(passage, m);
    // 双过半 and the like are said of all rates of a paragraph.
    const bound = /双过半|个过半|任务过半|时间过半/u.test(words) ? null : boundIn(words);
    if (!bound || compare(m.value, hundred) > 0) continue;
    const fits = bound.above
      ? compare(m.range.high, bound.value) >= 0
      : compare(m.range.low, bound.value) <= 0;
    passage.add({
      kind: 'comparison_claim',
      stated: m,
      operands: [],
      computed: { point: bound.value, range: exactly(bound.value) },
      verdict: fits ? 'consistent' : 'inconsistent',
      formula: `“${bound.words}”：${numberOf(m)}% ${bound.above === fits ? '≥' : '<'} ${numberOf({ ...m, value: bound.value, places: 0 })}%`,
      innocent: fits ? [] : ['“过半”“几成”可能说的是另一个数'],
      decides: bound.words,
    });
  }
}
