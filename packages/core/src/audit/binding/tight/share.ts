import type { Mention } from '../mention';
import type { Passage } from '../passage';
import { plain, valuesBefore } from './binding';
import type { Binding } from './binding';

/** The share before it of the same whole, or the shares beside it, fix the denominator: see `confirmedWhole`. */
function wholeOf(percent: Mention): string {
  const at = percent.lead.lastIndexOf('占');
  return at < 0 ? '' : percent.lead.slice(at + 1);
}

/** A denominator that at least two neighbouring shares have confirmed holds for the one between them too. */
export function confirmedWhole(passage: Passage, percent: Mention): Binding | null {
  const numerator = percent.host >= 0 ? passage.mentions[percent.host] : passage.mentions[percent.index - 1];
  if (!numerator || !plain(numerator) || percent.lead.length > 6) return null;
  const uses = new Map<Mention, number>();
  for (const m of passage.around(percent.index, 24, 24)) {
    if (m.sentence !== percent.sentence || m.role !== 'share') continue;
    for (const r of passage.stating(m)) {
      const whole = r.operands[r.operands.length - 1];
      if (r.kind === 'share' && r.operands.length === 2 && whole?.dimension === numerator.dimension)
        uses.set(whole, (uses.get(whole) ?? 0) + 1);
    }
  }
  const [most] = [...uses].sort((a, b) => b[1] - a[1]);
  return most && most[1] >= 2 && uses.size === 1 && most[0] !== numerator
    ? { numerator, denominator: most[0] }
    : null;
}

/** 项目占本市的a%，到位资金占本市的b%: where one holds between two rows, the other is asked of the same rows. */
export function sameRows(passage: Passage, percent: Mention): Binding | null {
  const whole = wholeOf(percent);
  if (whole.length < 2) return null;
  for (const other of passage.around(percent.index, 6, 6)) {
    if (other.sentence !== percent.sentence || wholeOf(other) !== whole) continue;
    const [part, total] =
      passage.stating(other).find((r) => r.kind === 'share' && r.operands.length === 2)?.operands ?? [];
    if (!part || !total) continue;
    const numerator = companion(passage, part);
    const denominator = companion(passage, total);
    if (
      numerator &&
      denominator &&
      numerator.dimension === denominator.dimension &&
      numerator !== denominator
    )
      return { numerator, denominator };
  }
  return null;
}

/** The count just before an amount in its row: 落地22个，到位9.15亿元. */
function companion(passage: Passage, m: Mention): Mention | null {
  const before = passage.mentions[m.index - 1];
  const same = before && before.sentence === m.sentence && plain(before) && before.dimension !== m.dimension;
  return same && before.depth === m.depth ? before : null;
}

/** 到位38亿元，其中省外26亿元，占68.4%: the part just before, of the whole that 其中 follows. */
export function partOfWhole(passage: Passage, percent: Mention): Binding | null {
  const host = percent.host >= 0 ? passage.mentions[percent.host] : undefined;
  const numerator = host ?? passage.mentions[percent.index - 1];
  if (
    !numerator ||
    !plain(numerator) ||
    numerator.role !== 'value' ||
    numerator.sentence !== percent.sentence
  )
    return null;
  if (!/^[(（]?(?:占比|占|比重|份额|所占比重)(?:为|达|达到|约)?$/u.test(percent.lead)) return null;
  if (numerator.part !== percent.part && numerator !== host) return null;
  const among = /其中[^，。；]*$/u.test(numerator.clauseLead) || numerator.opened;
  const whole = among ? valuesBefore(passage, numerator, numerator.dimension)[0] : undefined;
  const near = whole && plain(whole) && whole.role === 'value' && numerator.index - whole.index <= 3;
  return near && whole.approx >= numerator.approx ? { numerator, denominator: whole } : null;
}

/** 园区产值156亿元，占全县工业总产值的62.4%: the one figure whose words are those of the whole. */
export function namedWhole(passage: Passage, percent: Mention): Binding | null {
  const whole = wholeOf(percent).replace(/(?:的|比重|份额)+$/u, '');
  const numerator = passage.mentions[percent.index - 1];
  if (whole.length < 2 || !numerator || !plain(numerator) || numerator.part !== percent.part) return null;
  const names = (m: Mention): boolean =>
    m.lead.endsWith(whole) ||
    (m.lead.includes(whole) && m.measure !== null && m.measure === numerator.measure);
  const matches = passage
    .around(percent.index, 30, 8)
    .filter((m) => plain(m) && m.paragraph === percent.paragraph && m !== numerator)
    .filter((m) => m.dimension === numerator.dimension && names(m));
  const [denominator] = matches;
  return matches.length === 1 && denominator && numerator.role === 'value'
    ? { numerator, denominator }
    : null;
}

/** 22个县区中，有15个达标，占68.2%: the whole is named by 中 or 里. */
export function amongWhole(passage: Passage, percent: Mention): Binding | null {
  if (!/^[(（]?(?:占比|占|比重|份额)(?:为|达|达到|约)?$/u.test(percent.lead)) return null;
  const [numerator, denominator, ...more] = valuesBefore(passage, percent, null).filter(
    (m) => m.kind === 'count',
  );
  if (!numerator || !denominator || more.length > 0 || !plain(numerator) || !plain(denominator)) return null;
  return /[中里](?:有)?$/u.test(denominator.tail) && numerator.dimension === denominator.dimension
    ? { numerator, denominator }
    : null;
}
