import type { Rational } from '../../model/rational';
import { multiply } from '../../model/rational';
import { BREAK } from '../clauses/place';
import type { Place } from '../clauses/place';
import type { Figure } from '../figures/figure';
import { DECLINE, lastOf, GROWTH } from '../lexicon/cues';
import { headIn } from './head';
import type { Mention, Role } from './mention';
import { measureIn, nameIn } from './name';
import { percentRole, valueRole } from './role';

const toNumber = (exact: Rational): number => Number(exact.num) / Number(exact.den);

function roleOf(figure: Figure, place: Place, previous: Role | null): Role {
  switch (figure.kind) {
    case 'percent':
    case 'points':
      return percentRole(place, previous);
    case 'ratio':
      return 'share';
    case 'amount':
    case 'count':
    case 'quantity':
      return valueRole(figure, place);
    default:
      return 'none';
  }
}

/** Whether the last growth word before a figure is a decline. */
function declines(place: Place): boolean {
  const text = /^[和及与、]?$/u.test(place.lead) ? place.clauseLead : place.lead;
  // 下降到10.1%: a level that was reached, not a decline by as much.
  if (/[到至]$/u.test(place.lead)) return false;
  const down = lastOf(text, DECLINE);
  return down >= 0 && down >= lastOf(text, GROWTH);
}

/** 下达的任务为：引进30个、到位40亿元: what follows the colon are targets. */
const announcesTargets = ({ gap }: Place): boolean =>
  /(?:目标|任务|计划|指标)(?:任务|数|值)?(?:是|为|如下)?$/u.test(gap.slice(0, gap.lastIndexOf(':')));

/** Whether a value goes on the list of targets, bases or changes that the figure before it stands in. */
const joins = (place: Place, before: { readonly place: Place; readonly role: Role } | null): boolean =>
  before !== null &&
  (before.role === 'target' || before.role === 'base' || (before.role === 'change' && place.lead === '')) &&
  before.place.clause === place.clause &&
  place.since <= BREAK.item &&
  (place.lead === '' || /^[和及与]/u.test(place.lead) || place.since === BREAK.item) &&
  !/完成|实际|已|占|达/u.test(place.lead);

/** What money does is not said of the things counted before it: 9个重点项目完成投资…. */
const OF_MONEY = new Set(['完成', '到位', '计划', '投资', '收入']);

/** The measure that the words after a figure name: 84个项目竣工 → 投产; up to the next figure, 581个项目开工419个 → 项目. */
function measureInTail(tail: string, next: Place | undefined): string | null {
  if (tail !== '' && next?.lead === tail) return measureIn(headIn(tail));
  const measure = measureIn(tail.replace(/[中里的已共仅只].*$/u, ''));
  return measure !== null && OF_MONEY.has(measure) ? measureIn(headIn(tail) || tail) : measure;
}

/** 投资到位最多，为1318.92亿元: nothing but a verb goes on about the clause before. */
const GOES_ON = /^(?:均|都|分别|总?额|金额|总计|共计|合计|共)?(?:为|是|达到?|约)+$/u;

const measureOf = (place: Place, next: Place | undefined): string | null =>
  measureIn(place.lead) ??
  measureInTail(place.tail, next) ??
  (GOES_ON.test(place.lead) ? measureIn(place.partLead) : null);

/** Written out, not spread: an object of this many spread properties is slow to read in V8. */
function mentionOf(
  figure: Figure,
  place: Place,
  next: Place | undefined,
  index: number,
  role: Role,
): Mention {
  return {
    start: figure.start,
    end: figure.end,
    raw: figure.raw,
    kind: figure.kind,
    unit: figure.unit,
    dimension: figure.dimension,
    value: figure.value,
    places: figure.places,
    factor: figure.factor,
    range: figure.range,
    qualifier: figure.qualifier,
    bound: figure.bound,
    spelled: figure.spelled,
    paragraph: place.paragraph,
    sentence: place.sentence,
    part: place.part,
    clause: place.clause,
    depth: place.depth,
    bracket: place.bracket,
    host: place.host,
    since: place.since,
    opened: place.opened,
    lead: place.lead,
    clauseLead: place.clauseLead,
    partLead: place.partLead,
    tail: place.tail,
    gap: place.gap,
    index,
    role,
    measure: measureOf(place, next),
    name: nameIn(place.lead),
    approx: toNumber(multiply(figure.value, figure.factor)),
    width: toNumber(figure.range.high) - toNumber(figure.range.low),
    hedged: figure.qualifier !== null && figure.qualifier !== 'about',
    decline: declines(place),
  };
}

/** Binds each figure to its place: role, measure and name. */
export function bind(figures: readonly Figure[], places: readonly Place[]): Mention[] {
  let previous: Role | null = null;
  let clause = -1;
  let listed = -1;
  let planned = -1;
  let before: { readonly place: Place; readonly role: Role } | null = null;
  let row: { role: Role; sentence: number } = { role: 'none', sentence: -1 };
  return figures.map((figure, index) => {
    const place = places[index]!;
    if (place.opened) listed = announcesTargets(place) ? place.sentence : -1;
    const inherited = place.clause === clause ? previous : null;
    let role = roleOf(figure, place, inherited);
    if (role === 'value' && listed === place.sentence) role = 'target';
    // 任务分别为20亿元、30亿元: the items of a list share the role of the first.
    if (role === 'value' && joins(place, before)) role = before!.role;
    if (figure.kind === 'percent') {
      // A bare percentage in a row means what the one in the row before meant.
      if (role === 'none' && place.lead === '' && row.sentence === place.sentence) role = row.role;
      // 计划19亿元，完成28.8亿元，151.6%: after a target and what was done of it.
      if (role === 'none' && place.lead === '' && before?.place.part === place.part && planned === place.part)
        role = 'completion';
      row = { role, sentence: place.sentence };
    }
    if (role === 'target') planned = place.part;
    before = { place, role };
    [previous, clause] = [figure.kind === 'percent' ? role : null, place.clause];
    return mentionOf(figure, place, places[index + 1], index, role);
  });
}
