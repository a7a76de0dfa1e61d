import { BREAK } from '../clauses/place';
import type { Place } from '../clauses/place';
import type { Figure } from '../figures/figure';
import { BASE, GROWN_NOUNS, GROWTH, SHARE, TARGET, hasAny, lastOf } from '../lexicon/cues';
import type { Role } from './mention';

const CHANGE =
  /(?:净增加?|增加了?|增长了?|上升了?|下滑了?|减少了?|[^新]增|提高了?|下降了?|回落了?|调[增减]|核[增减]|多|少|高出|超出|增收|减收)(?:约|近|额)?$/u;
const OVERSHOOT = /(?:超出|超过|超额|超|高出|欠|短)(?:时间|序时|计划|目标|任务|进度)[^，。；]*$/u;
const TARGET_END =
  /(?:目标|任务|计划|指标|预期|考核|预算)(?:任务|目标|数|额|值|总额|完成)?(?:是|为|的|约|最低|共|计)*$/u;
const TARGET_TAIL = /^的?(?:年度|全年|考核|招商引资|招商|工作|上半年)?(?:目标|任务|计划(?=的|任务|目标|$))/u;

/** 比2月份的, 由2018年的, 从年初的: another period's figure. */
const BASE_PERIOD = /[比较由从][^，。；]{0,10}(?:年|月|季度|期|末)(?:份|底|末|度|初)?(?:的[^，。；]{0,4})?$/u;

/** 当年计划完成投资24亿元: what the year is to bring, not what a project will cost in all. */
const PLANNED =
  /(?:年度|当年|本年|全年|年内|今年)计划(?:完成|实现)?(?:投资|到位|引进|签约|开工|实施)[^，。；]{0,4}$/u;

/** The role of an amount or count. `lead` is the text just before it. */
export function valueRole(figure: Figure, place: Place): Role {
  if (figure.bound) return 'threshold';
  const { lead, tail } = place;
  if (OVERSHOOT.test(lead)) return 'change';
  if (TARGET_TAIL.test(tail)) return 'target';
  const base = lastOf(lead, BASE);
  const change =
    CHANGE.test(` ${lead}`) ||
    /[比较](?:上年|去年)(?:同期)?(?:多|少|增|减)[^，。；长速幅]{0,6}$|(?:增量|增额|净增额)(?:为|达|约)?$/u.test(
      lead,
    );
  if (change) return 'change';
  if (
    base >= 0 &&
    lead.length - base <= 3 &&
    !/结转|续建|遗留/u.test(lead.slice(base)) &&
    !hasAny(lead.slice(base), TARGET) &&
    !hasAny(lead.slice(base), GROWTH)
  )
    return 'base';
  if (/(?:同期|基数)[^，。；]{0,8}$/u.test(lead) && !hasAny(lead, GROWTH)) return 'base';
  if (BASE_PERIOD.test(lead)) return 'base';
  // 承担考核任务的15家单位: those who have the target, not the target.
  const bearers =
    /(?:目标|任务|计划|指标)的$/u.test(lead) &&
    /^(?:家|个)?[^，。；]{0,4}(?:单位|企业|部门|项目|乡|镇|区|县)/u.test(tail);
  if (bearers) return 'value';
  if (TARGET_END.test(lead) && !/达到|超过|完成(?:了)?目标/u.test(lead)) return 'target';
  if (/(?:下达|目标|任务)[^，。；]{0,12}$/u.test(lead) && !/完成|实现|达到|超过/u.test(lead)) return 'target';
  if (PLANNED.test(lead)) return 'target';
  return 'value';
}

/** The role that one stretch of text gives a percentage, or `none`. The last cue wins. */
function percentRoleIn(text: string): Role {
  const rate = text.lastIndexOf('率');
  const growth = lastOf(
    text.replace(GROWN_NOUNS, (noun) => '　'.repeat(noun.length)),
    GROWTH,
  );
  const target = Math.max(lastOf(text, TARGET), /完成(?:了|约)?$/u.test(text) ? text.length : -1);
  const share = lastOf(text, SHARE);
  const last = Math.max(rate + (rate < 0 ? 0 : 1), growth, target, share);
  if (last <= 0) return 'none';
  if (rate >= 0 && rate + 1 === last) {
    if (text.slice(0, rate).endsWith('增长')) return 'growth';
    return /(?:完成|达标|进度)$/u.test(text.slice(0, rate)) ? 'completion' : 'rate';
  }
  if (target > growth && target >= 0) return share > target + 6 ? 'share' : 'completion';
  return growth > share ? 'growth' : 'share';
}

/** 占比由53.8%下降至50.3%, 由62%提高到70.5%: a level that was reached; what it is a level of stands before. */
const REACHED =
  /(?:[由从][^，。；]*)?(?:下降|降低|降|回落|下滑|减少|提高|提升|上升|上涨|增长|增加|扩大|收窄|变化|调整|优化)[到至为]$/u;

/**
 * The role of a percentage: from the words before it, from the words before a colon, from the one before it in a list
 * (`previous`), or from the words of its clause.
 */
export function percentRole(place: Place, previous: Role | null): Role {
  const reached = REACHED.exec(place.clauseLead);
  if (reached && REACHED.test(place.lead)) {
    const level = percentRoleIn(place.clauseLead.slice(0, reached.index));
    if (level === 'share' || level === 'rate' || level === 'completion') return level;
  }
  const near = percentRoleIn(place.lead);
  if (near !== 'none') return near;
  if (place.opened) return percentRoleIn(place.gap.slice(0, place.gap.lastIndexOf(':')));
  if (place.since <= BREAK.item && previous !== null) return previous;
  const joins = /^[的为达是约和、）)]*$/u.test(place.lead);
  return joins ? percentRoleIn(place.clauseLead) : 'none';
}
