import { TARGET, hasAny } from '../lexicon/cues';
import { pairedValue } from './subject';
import { measureIn } from './name';
import type { Mention } from './mention';
import { isValue } from './mention';
import type { Passage } from './passage';

/** A binding that the grammar states outright, so that a misfit is a finding. */
export interface Binding {
  readonly numerator: Mention;
  readonly denominator: Mention;
}

const plain = (m: Mention): boolean => isValue(m) && !m.hedged;

/** Values of one dimension before a mention in its sentence, nearest first, outside foreign brackets. */
function valuesBefore(passage: Passage, from: Mention, dimension: string | null): Mention[] {
  const found: Mention[] = [];
  for (let at = from.index - 1; at >= 0 && found.length < 12; at -= 1) {
    const m = passage.mentions[at]!;
    if (m.sentence !== from.sentence) break;
    if (!isValue(m) || m.depth > from.depth || m.role === 'change' || m.role === 'base') continue;
    if (dimension === null || m.dimension === dimension) found.push(m);
  }
  return found;
}

/** 9.18亿元，占计划目标（11.45亿元）的80.17%: the denominator stands in the phrase itself. */
export function statedInPhrase(passage: Passage, percent: Mention): Binding | null {
  const denominator = passage.mentions[percent.index - 1];
  if (!denominator || !plain(denominator)) return null;
  const link = passage.between(denominator, percent);
  if (!/^\)?(?:年度|全年)?(?:目标任务|目标|任务|计划)?(?:数|额)?的$/u.test(link)) return null;
  if (!/(?:占|为|达到?|完成|相当于|实现|是)[^，。；]*$/u.test(denominator.lead)) return null;
  const numerator = valuesBefore(passage, denominator, denominator.dimension)[0];
  if (!numerator || !plain(numerator) || numerator.role === 'target') return null;
  return { numerator, denominator };
}

/** 目标8个，完成10个，完成率125%: one target and one result in the same part. */
function targetAndResult(passage: Passage, percent: Mention): Binding | null {
  if (percent.role !== 'completion' || !/目标|任务|计划|完成率/u.test(percent.lead)) return null;
  const previous = passage.mentions[percent.index - 1];
  if (!previous || !plain(previous) || previous.part !== percent.part) return null;
  const same = valuesBefore(passage, percent, previous.dimension).filter((m) => m.part === percent.part);
  const [numerator, denominator] = same;
  if (same.length !== 2 || !numerator || !denominator || !plain(denominator)) return null;
  const planned = denominator.role === 'target' || hasAny(denominator.lead, TARGET);
  return planned && numerator.role === 'value' ? { numerator, denominator } : null;
}

/** What a rate is taken of. */
const RATE_BASES = new Set(['签约', '合同', '项目', '投资', '计划']);

/** 176个新开项目开工150个，开工率85%: the rate is named after what the nearest figure did. */
function namedRate(passage: Passage, percent: Mention): Binding | null {
  const stage = measureIn(percent.lead.slice(0, percent.lead.lastIndexOf('率')));
  const numerator = valuesBefore(passage, percent, null).find(
    (m) => m.measure === stage && m.part === percent.part,
  );
  if (stage === null || !numerator || !plain(numerator)) return null;
  const wholes = passage
    .around(numerator.index, 12, 0)
    .filter((m) => m.dimension === numerator.dimension && plain(m) && m.role === 'value')
    .filter((m) => m.paragraph === percent.paragraph && percent.sentence - m.sentence <= 1)
    .filter((m) => m.depth <= percent.depth && (m.measure === null || RATE_BASES.has(m.measure)));
  const [denominator, ...more] = wholes;
  if (!denominator || more.length > 0 || denominator.measure === stage) return null;
  return numerator.approx <= denominator.approx ? { numerator, denominator } : null;
}

/** 到位38亿元，其中省外26亿元，占68.4%: the part just before, of the whole that 其中 follows. */
function partOfWhole(passage: Passage, percent: Mention): Binding | null {
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
function namedWhole(passage: Passage, percent: Mention): Binding | null {
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
function amongWhole(passage: Passage, percent: Mention): Binding | null {
  if (!/^[(（]?(?:占比|占|比重|份额)(?:为|达|达到|约)?$/u.test(percent.lead)) return null;
  const [numerator, denominator, ...more] = valuesBefore(passage, percent, null).filter(
    (m) => m.kind === 'count',
  );
  if (!numerator || !denominator || more.length > 0 || !plain(numerator) || !plain(denominator)) return null;
  return /[中里](?:有)?$/u.test(denominator.tail) && numerator.dimension === denominator.dimension
    ? { numerator, denominator }
    : null;
}

/** 目标150亿元。上半年完成82亿元，占年计划的54.7%: the only target for that measure in the sentences before. */
function onlyTarget(passage: Passage, percent: Mention): Binding | null {
  if (!/目标|任务|计划/u.test(percent.lead) && !/目标|任务|计划/u.test(percent.clauseLead)) return null;
  const numerator = pairedValue(passage, percent) ?? passage.mentions[percent.index - 1];
  if (!numerator || !plain(numerator) || numerator.role !== 'value') return null;
  if (numerator.sentence !== percent.sentence) return null;
  const targets = passage
    .around(percent.index, 16, 4)
    .filter(
      (m) => m.role === 'target' && m.dimension === numerator.dimension && m.paragraph === percent.paragraph,
    );
  const [denominator] = targets;
  const near = denominator && plain(denominator) && Math.abs(percent.sentence - denominator.sentence) <= 1;
  const taken = denominator && passage.using(denominator).length > 0;
  return targets.length === 1 && near && !taken ? { numerator, denominator } : null;
}

/** The share before it of the same whole, or the shares beside it, fix the denominator: see `confirmedWhole`. */
function wholeOf(percent: Mention): string {
  const at = percent.lead.lastIndexOf('占');
  return at < 0 ? '' : percent.lead.slice(at + 1);
}

/** A denominator that at least two neighbouring shares have confirmed holds for the one between them too. */
function confirmedWhole(passage: Passage, percent: Mention): Binding | null {
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
function sameRows(passage: Passage, percent: Mention): Binding | null {
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

/** The binding that the grammar states for this percentage, or null. */
export function tightBinding(passage: Passage, percent: Mention): Binding | null {
  if (percent.hedged) return null;
  const inPhrase = statedInPhrase(passage, percent);
  if (inPhrase) return inPhrase;
  if (percent.role === 'completion') return targetAndResult(passage, percent) ?? onlyTarget(passage, percent);
  if (percent.role === 'rate') return namedRate(passage, percent);
  if (percent.role !== 'share') return null;
  return (
    confirmedWhole(passage, percent) ??
    sameRows(passage, percent) ??
    partOfWhole(passage, percent) ??
    namedWhole(passage, percent) ??
    amongWhole(passage, percent)
  );
}
