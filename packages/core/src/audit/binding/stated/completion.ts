import type { Mention } from '../mention';
import type { Passage } from '../passage';
import { inOrder, rowWords } from '../row-words';
import { leadOfList, listOf, pairedValue, pairedWith } from '../subject';
import { plain, saysNothing, spokenOf } from './binding';
import type { Binding } from './binding';

/** 完成年度任务的, 占全年目标的, 为年计划的, 完成率: what a completion begins with when it is said of the figure before. */
const OPENS =
  /(?:完成率|完成比例|完成进度|完成|占到?|达到?|为|是|实现|相当于|目标|任务|(?:年度|全年|年)?计划)[^，。；]*$/u;

/** One target for all: 全年任务均为8亿元. */
const isShared = (target: Mention): boolean => /[均各每都]/u.test(target.lead);

/** Whether nothing else is measured by the target, or it is every unit's. */
function isFree(passage: Passage, target: Mention, top: Mention): boolean {
  const others = passage
    .using(target)
    .filter((r) =>
      r.operands.some((m) => m !== target && (m.measure !== top.measure || m.name !== top.name)),
    );
  return isShared(target) || others.length === 0;
}

/** What a target is of: 年初确定的签约目标40个 → 签约. */
const aimOf = (target: Mention): string =>
  /([^的，。；]*?)(?:目标|任务|计划|指标)[^，。；]*$/u
    .exec(target.lead)?.[1]
    ?.replace(/^(?:全年|年度|年初|我[区县市])+/u, '') ?? '';

/** Whether a target names what the result does: 工业口15亿元 … 工业口到位13.9亿元; 签约目标40个 … 新签约项目45个. */
function isNamesake(passage: Passage, target: Mention, top: Mention): boolean {
  if (target.name.length >= 2 && target.name === top.name) return true;
  const aim = aimOf(target);
  return aim.length >= 2 && inOrder(aim, rowWords(passage, top));
}

/**
 * The targets that a result may be measured by: those of its row; else those that name what it does; else the only one
 * of the sentences around it.
 */
function targetsFor(passage: Passage, percent: Mention, top: Mention): Mention[] {
  const targets = passage
    .around(percent.index, 30, 10)
    .filter((m) => m.role === 'target' && plain(m) && m.dimension === top.dimension && m.approx > 0)
    .filter((m) => Math.abs(m.paragraph - percent.paragraph) <= 1);
  const own = targets.filter(
    (m) => m.part === percent.part || m.host === top.index || m.host === percent.index,
  );
  if (own.length > 0) return own;
  const namesakes = targets.filter((m) => isNamesake(passage, m, top));
  if (namesakes.length === 1) return namesakes;
  const [only, ...more] = targets
    .filter((m) => m.index > percent.index - 16 && m.index < percent.index + 6)
    .filter((m) => m.paragraph === percent.paragraph && Math.abs(m.sentence - percent.sentence) <= 1);
  // 到位46亿元，目标60亿元。其中工业到位29亿元，达目标的84%: a part has a target of its own.
  const isPart = passage.using(top).some((r) => r.kind === 'parts_sum' || r.kind === 'subset');
  const free = only && more.length === 0 && isFree(passage, only, top) && (!isPart || isShared(only));
  return free ? [only] : [];
}

/** 计划投资93.7亿元，完成投资44.2亿元，占年度计划的…: what was planned, right before what was done of it. */
const isPlanOf = (plan: Mention, top: Mention): boolean =>
  plain(plan) &&
  plan.role === 'value' &&
  plan.dimension === top.dimension &&
  plan.part === top.part &&
  plan.depth === top.depth &&
  plan.lead.includes('计划') &&
  !top.lead.includes('计划');

/** 到位95亿元，完成年度目标160亿元的…; 目标8个，完成10个，完成率…; 完成…的82.3%。全年目标为15亿元. */
export function completions(passage: Passage, percent: Mention): Binding[] {
  const lead = leadOfList(passage, percent);
  const at = OPENS.exec(lead)?.index ?? -1;
  const opens = at >= 0 && saysNothing(lead.slice(0, at));
  if (!opens && !(percent.lead === '' && percent.role === 'completion')) return [];
  const spoken = spokenOf(passage, percent);
  if (listOf(passage, percent).list.length > 1 && !pairedValue(passage, percent)) {
    // 到位58亿元，分别完成市目标和县目标的94.1%、85.8%: the items go with the targets.
    const target = pairedWith(passage, percent, (m) => m.role === 'target' && plain(m));
    const [numerator] = spoken.filter((m) => m.dimension === target?.dimension);
    return target && numerator ? [{ numerator, denominator: target, sure: true }] : [];
  }
  // 投资49亿元，新开工8个、占年度计划的84%: with no target for the count, the rate is of one that is not printed.
  const [nearest] = spoken;
  const isNext = nearest?.clause === percent.clause && nearest.index === percent.index - 1;
  for (const numerator of isNext ? spoken.slice(0, 1) : spoken) {
    const targets = targetsFor(passage, percent, numerator);
    const sure = targets.length === 1;
    const plan = targets.length === 0 && passage.mentions[numerator.index - 1];
    if (plan && numerator.index === percent.index - 1 && isPlanOf(plan, numerator))
      return [{ numerator, denominator: plan, sure: true }];
    if (targets.length > 0) return targets.map((denominator) => ({ numerator, denominator, sure }));
  }
  return [];
}
