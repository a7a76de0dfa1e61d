import { headIn, isHead } from '../head';
import type { Mention } from '../mention';
import { isValue } from '../mention';
import { measureIn } from '../name';
import type { Passage } from '../passage';
import { listOf } from '../subject';
import { plain } from './binding';
import type { Binding } from './binding';

/** What a stage is counted from, where the words name it; the later stages only where they fit. */
const EARLIEST: readonly (string | null)[] = [null, '项目', '投资', '合同', '签约', '洽谈', '企业'];
const EARLIER = [...EARLIEST, '落地', '注册', '开工'];

/** The stage that a rate is named after; in 开工率、竣工率分别为 the one of its place in the list. */
function stageOf(passage: Passage, percent: Mention): string | null {
  const { list, position } = listOf(passage, percent);
  const words = list[0]!.clauseLead.replace(/\([^()]*\)/gu, '');
  const names = [...words.matchAll(/([^、，和及与率]{1,8})率/gu)].map(([, name]) => name!);
  // 三县到位率分别为…: one rate of several places.
  if (list.length > 1 && names.length !== list.length) return null;
  const name = names[list.length > 1 ? position : names.length - 1];
  return name === undefined ? null : measureIn(name);
}

/** 306个项目已开工: what a count heads has reached the stage. */
const hasReached = (m: Mention, stage: string): boolean =>
  isHead(m) && measureIn(m.tail.slice(headIn(m.tail).length)) === stage;

/** What reached the stage that the rate is named after: the nearest figure before it that says so, or in its bracket. */
function reached(passage: Passage, percent: Mention, stage: string): Mention[] {
  const inside = passage.around(percent.index, 0, 2).filter((m) => m.host === percent.index && isValue(m));
  const before = passage
    .around(percent.index, 10, 0)
    .reverse()
    .filter((m) => m.sentence === percent.sentence && m.role === 'value' && m.depth <= percent.depth);
  const told = percent.host >= 0 ? [passage.mentions[percent.host]!] : before;
  return [...inside, ...told].filter((m) => plain(m) && (m.measure === stage || hasReached(m, stage)));
}

/** 计划竣工项目111个: what was to reach the stage. */
const isPlanned = (m: Mention): boolean => /计划|拟|应|预计/u.test(m.lead);

/** How many sentences back what was planned for a stage may stand. */
const PLAN_BACK = 4;

/** What a superior has handed down 下达的项目 can reach a stage as well as what was signed. */
const isCounted = ({ role }: Mention): boolean => role === 'value' || role === 'target';

/** 东河镇10项，开工8项，开工率80%: the figure right before what reached the stage, where the rate follows both. */
function besideOf(passage: Passage, numerator: Mention, percent: Mention): Mention | undefined {
  const before = passage
    .around(numerator.index, 4, 0)
    .reverse()
    .find((m) => isValue(m) && m.dimension === numerator.dimension && m.depth <= numerator.depth);
  const follows =
    before?.sentence === numerator.sentence &&
    before.part === numerator.part &&
    numerator.part === percent.part &&
    !passage.mentions
      .slice(numerator.index + 1, percent.index)
      .some((m) => isValue(m) && m.dimension === numerator.dimension && m.depth <= numerator.depth);
  const isEarlier = before?.measure !== numerator.measure || (before !== undefined && isHead(before));
  return follows && isEarlier && plain(before) && isCounted(before) ? before : undefined;
}

/** 签约40个，开工25个，开工率62.5%: of what was there before, in its sentence or the one before it. */
export function rates(passage: Passage, percent: Mention): Binding[] {
  const stage = stageOf(passage, percent);
  const [numerator] = stage === null ? [] : reached(passage, percent, stage);
  if (!numerator) return [];
  // 去年签约69个，开工47个；今年开工率提高到74%: of another year's figures.
  if (/[到至]$/u.test(percent.lead) && /今年|本年/u.test(passage.between(numerator, percent))) return [];
  const isWhole = (m: Mention): boolean => passage.listing(numerator).some(({ whole }) => whole === m);
  const beside = besideOf(passage, numerator, percent);
  const wholes = passage
    .around(percent.index, 16, 3)
    .filter((m) => plain(m) && isCounted(m) && m.dimension === numerator.dimension && m !== numerator)
    .filter((m) => m.paragraph === percent.paragraph)
    .filter(
      (m) => Math.abs(percent.sentence - m.sentence) <= (isPlanned(m) && m.measure === stage ? PLAN_BACK : 2),
    )
    .filter(
      (m) =>
        m.depth <= numerator.depth &&
        (m.measure !== numerator.measure || isPlanned(m) || m === beside) &&
        (m.approx >= numerator.approx || m === beside),
    )
    .filter((m) => EARLIER.includes(m.measure) || isWhole(m) || isPlanned(m) || m === beside);
  const isFirst = (m: Mention): boolean =>
    EARLIEST.includes(m.measure) || isWhole(m) || isPlanned(m) || m === beside;
  // Of a later stage alone, 注册 say, it cannot be told what the rate is taken of.
  if (!wholes.some(isFirst)) return [];
  const [only] = wholes;
  const sure = wholes.length === 1 && isFirst(only!) && only!.sentence === percent.sentence;
  return wholes
    .reverse()
    .map((denominator) => ({ numerator, denominator, sure: sure || denominator === beside }));
}
