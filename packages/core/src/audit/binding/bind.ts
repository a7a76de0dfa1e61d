import type { Rational } from '../../model/rational';
import { multiply } from '../../model/rational';
import { BREAK } from '../clauses/place';
import type { Place } from '../clauses/place';
import type { Figure } from '../figures/figure';
import { DECLINE, lastOf, GROWTH } from '../lexicon/cues';
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
  const text = place.lead === '' ? place.clauseLead : place.lead;
  const down = lastOf(text, DECLINE);
  return down >= 0 && down >= lastOf(text, GROWTH);
}

/** 下达的任务为：引进30个、到位40亿元: what follows the colon are targets. */
const announcesTargets = ({ gap }: Place): boolean =>
  /(?:目标|任务|计划|指标)(?:任务|数|值)?(?:是|为|如下)?$/u.test(gap.slice(0, gap.lastIndexOf(':')));

/** Whether a value goes on the list of targets or bases that the figure before it stands in. */
const joins = (place: Place, before: (Place & { readonly role: Role }) | null): boolean =>
  before !== null &&
  (before.role === 'target' || before.role === 'base') &&
  before.clause === place.clause &&
  place.since <= BREAK.item &&
  (place.lead === '' || /^[和及与]/u.test(place.lead) || place.since === BREAK.item) &&
  !/完成|实际|已|占|达/u.test(place.lead);

/** Binds each figure to its place: role, measure and name. */
export function bind(figures: readonly Figure[], places: readonly Place[]): Mention[] {
  let previous: Role | null = null;
  let clause = -1;
  let listed = -1;
  let before: (Place & { readonly role: Role; readonly kind: Figure['kind'] }) | null = null;
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
      row = { role, sentence: place.sentence };
    }
    before = { ...place, role, kind: figure.kind };
    [previous, clause] = [figure.kind === 'percent' ? role : null, place.clause];
    return {
      ...figure,
      ...place,
      index,
      role,
      measure: measureIn(place.lead) ?? measureIn(place.tail),
      name: nameIn(place.lead),
      approx: toNumber(multiply(figure.value, figure.factor)),
      width: toNumber(figure.range.high) - toNumber(figure.range.low),
      hedged: figure.qualifier !== null && figure.qualifier !== 'about',
      decline: declines(place),
    };
  });
}
