import { TARGET, hasAny } from '../lexicon/cues';
import type { Mention } from './mention';
import { measureIn } from './name';
import { isPercent, isValue } from './mention';
import { saysNothing, spokenOf } from './stated/binding';
import { listOf, pairedValue } from './subject';
import type { Passage } from './passage';
import { REACH_BACK, REACH_FORWARD } from './passage';

/** Figures that may be one side of a ratio; the lower the tier, the better the structure speaks for it. */
export interface Candidate {
  readonly mentions: readonly Mention[];
  readonly tier: number;
}

const NEAR = 24;

const mayCount = (m: Mention): boolean => isValue(m) && m.role !== 'change' && m.role !== 'base';

/** Its place in a list of equal length before: 东、中、西部…；比重分别为a%、b%、c%. */
function listPosition(passage: Passage, percent: Mention): number {
  let position = 0;
  for (let at = percent.index - 1; at >= 0 && position < 20; at -= 1) {
    const m = passage.mentions[at]!;
    if (m.kind !== percent.kind || m.clause !== percent.clause) break;
    position += 1;
  }
  return position;
}

/** 占…的, 完成年度任务的: words of a share or completion with nothing of their own before them. */
const SAID = /(?:占|完成|达到?|为|相当于|比重|份额|占比)[^，。；]*$/u;

/**
 * The values that the words leave to a percentage that names no subject: those just before it in its part of the
 * sentence. None where its words name something, or where nothing stands before it.
 */
function saidOf(passage: Passage, percent: Mention): Mention[] {
  const at = SAID.exec(percent.lead)?.index ?? -1;
  if (at < 0 || !saysNothing(percent.lead.slice(0, at)) || percent.role === 'growth') return [];
  return spokenOf(passage, percent).filter((m) => m.part === percent.part && mayCount(m));
}

/** 458亿元、289亿元和137亿元，占…的42.2%; 三区合计占…: the list that the figure just before closes, added. */
function lists(passage: Passage, percent: Mention, said: readonly Mention[]): Candidate[] {
  return said.flatMap((m) => {
    const { list } = listOf(passage, m);
    const number = NUMBERED.exec(percent.lead)?.[1];
    const before = beforeIn(passage, percent, m);
    // 三区合计占全市的: just those three.
    const count = number === undefined ? 0 : '零一二三四五六七八九十'.indexOf(number.replace('两', '二'));
    if (count > 1 && before.length >= count)
      return [{ mentions: before.slice(0, count).reverse(), tier: 0 }, ...sums(before, percent)];
    const column = /合计|共|总计|累计/u.test(percent.lead) ? sums(before, percent) : [];
    return list.length > 1 ? [{ mentions: list, tier: 1 }, ...column] : column;
  });
}

const NUMBERED = /([两二三四五六七八九十])(?:者|项|地|县|区|市|省|类|家|个)/u;

const beforeIn = (passage: Passage, percent: Mention, said: Mention): Mention[] =>
  passage
    .around(percent.index, NEAR, 0)
    .reverse()
    .filter((m) => mayCount(m) && m.dimension === said.dimension && m.sentence === percent.sentence);

/** What a percentage may be a percentage of, nearest first: its host, figures before it, its namesakes, its sums. */
export function numerators(passage: Passage, percent: Mention): Candidate[] {
  const said = saidOf(passage, percent);
  if (said.length > 0)
    return [...said.map((m, at) => ({ mentions: [m], tier: at })), ...lists(passage, percent, said)];
  const found: Candidate[] = [];
  let steps = listPosition(passage, percent) > 0 ? 2 : 0;
  const host = percent.host >= 0 ? passage.mentions[percent.host] : undefined;
  if (host && mayCount(host)) found.push({ mentions: [host], tier: 0 });
  const paired = pairedValue(passage, percent);
  if (paired && mayCount(paired)) found.push({ mentions: [paired], tier: 0 });
  const before: Mention[] = [];
  for (let at = percent.index - 1; at >= Math.max(0, percent.index - NEAR); at -= 1) {
    const m = passage.mentions[at]!;
    if (!mayCount(m) || m.paragraph !== percent.paragraph || m === host) continue;
    before.push(m);
    const named = percent.name !== '' && m.name === percent.name;
    const outer = m.depth > percent.depth ? 1 : 0;
    const target = m.role === 'target' ? 2 : 0;
    const far = m.sentence === percent.sentence ? (m.part === percent.part ? 0 : 1) : 3;
    found.push({ mentions: [m], tier: named ? 0 : steps + outer + target + far });
    if (m.depth <= percent.depth && steps < 4) steps += 1;
  }
  found.push(...namesakes(passage, percent), ...following(passage, percent), ...sums(before, percent));
  return found;
}

/** Figures further back under the same name: 开工率：金安93.5% … 金安43个. */
function namesakes(passage: Passage, percent: Mention): Candidate[] {
  if (percent.name.length < 2) return [];
  return passage
    .around(percent.index, REACH_BACK, 0)
    .filter((m) => m.index < percent.index - NEAR && mayCount(m) && m.name === percent.name)
    .map((m) => ({ mentions: [m], tier: 0 }));
}

/** The amount may come after its rate: 占全年计划的50.4%，完成206.7亿元. */
function following(passage: Passage, percent: Mention): Candidate[] {
  const found: Candidate[] = [];
  let near = true;
  const inRow = passage.mentions
    .slice(Math.max(0, percent.index - 3), percent.index)
    .some((m) => m.part === percent.part && m.depth <= percent.depth && mayCount(m) && m.role === 'value');
  for (const m of passage.mentions.slice(percent.index + 1, percent.index + 7)) {
    if (m.paragraph !== percent.paragraph) break;
    // A row that has its own figure does not borrow that of the next row.
    if (inRow && m.part !== percent.part) break;
    near &&= !isPercent(m) && m.part === percent.part && m.index <= percent.index + 2;
    if (mayCount(m)) found.push({ mentions: [m], tier: near ? 3 : 6 });
  }
  return found;
}

/** 建成和在建占总数的…: the figures just before, added. */
function sums(before: readonly Mention[], percent: Mention): Candidate[] {
  if (!hasAny(percent.clauseLead, ['和', '及', '与', '合计', '共', '三', '两', '率'])) return [];
  const found: Candidate[] = [];
  const same = before.filter((m) => m.dimension === before[0]?.dimension).slice(0, 4);
  for (let size = 2; size <= same.length; size += 1)
    found.push({ mentions: same.slice(0, size).reverse(), tier: size });
  return found;
}

/** What a numerator may be divided by. */
export function denominators(passage: Passage, percent: Mention): Mention[] {
  const values = passage
    .around(percent.index, REACH_BACK, REACH_FORWARD)
    .filter((m) => isValue(m) && m.role !== 'change' && m.approx !== 0);
  if (percent.role !== 'completion') return values;
  return values.filter((m) => isPlanned(percent, m) || isAdjacent(percent, m));
}

/** How far structure is from saying that `m` is the whole of `top`. */
export const tierOf = (passage: Passage, percent: Mention, top: Mention, m: Mention): number =>
  percent.role === 'completion' ? targetTier(percent, m) : wholeTier(passage, percent, top, m);

/** The whole that a share names: 占全县的 → 全县. */
function wholeIn(lead: string): string {
  const at = lead.lastIndexOf('占');
  const phrase = at < 0 ? '' : lead.slice(at + 1).replace(/(?:比重|份额|比例|的|总量|总数|总额)+$/u, '');
  return phrase.length >= 2 ? phrase : '';
}

const isAdjacent = (percent: Mention, m: Mention): boolean =>
  m.index === percent.index - 1 && m.clause === percent.clause;

function targetTier(percent: Mention, m: Mention): number {
  if (m.role === 'target') {
    if (m.part === percent.part || isAdjacent(percent, m)) return 0;
    return m.sentence === percent.sentence ? 1 : 3;
  }
  if (isAdjacent(percent, m)) return 0;
  return m.index < percent.index ? 3 : 6;
}

/** What is planned is a target by another name: 计划固定资产投资85.9亿元. */
const isPlanned = (percent: Mention, m: Mention): boolean =>
  (percent.lead === '' && m.part === percent.part) ||
  m.role === 'target' ||
  hasAny(m.lead.replace(/公共预算/gu, ''), [...TARGET, '力争', '确保', '预计', '预算']) ||
  (m.measure !== null &&
    m.measure !== '计划' &&
    percent.lead.includes('总') &&
    m.measure === measureIn(percent.lead));

/** Whether no value of its dimension stands before it in the paragraph: totals come first. */
function isFirst(passage: Passage, m: Mention): boolean {
  for (let at = m.index - 1; at >= Math.max(0, m.index - REACH_BACK); at -= 1) {
    const before = passage.mentions[at]!;
    if (before.paragraph !== m.paragraph) return true;
    if (isValue(before) && before.dimension === m.dimension) return false;
  }
  return true;
}

function wholeTier(passage: Passage, percent: Mention, top: Mention, m: Mention): number {
  const before = m.index < percent.index;
  if (percent.role === 'none' && m.role === 'target' && m.part === percent.part) return 1;
  if (isAdjacent(percent, m) && m.index > top.index) return 0;
  const named =
    m.name.length >= 2 && (percent.lead.includes(m.name) || (m.name === top.name && m.name === percent.name));
  const whole = wholeIn(percent.lead);
  if (named || (whole !== '' && m.lead.includes(whole))) return before ? 0 : 1;
  if (m.role === 'target' || m.role === 'base') return 4;
  const shares = passage.using(m).filter((r) => r.kind === 'share' && r.operands.at(-1) === m);
  if (shares.some((r) => r.stated?.sentence === percent.sentence)) return 1;
  if (before && shares.some((r) => r.stated?.paragraph === percent.paragraph)) return 2;
  if (!before) return m.sentence === percent.sentence ? 3 : 6;
  if (m.part === percent.part && m.index < top.index) return 1;
  if (m.sentence === percent.sentence || isFirst(passage, m)) return 2;
  return percent.sentence - m.sentence <= 1 ? 3 : 4;
}
