import { scale, sumOf } from '../../model/interval';
import { add, divide, multiply, rational } from '../../model/rational';
import type { Mention } from '../binding/mention';
import type { List } from '../binding/lists';
import type { Opening } from '../binding/opening';
import { isPartition } from '../binding/partition';
import type { Passage } from '../binding/passage';
import type { Run } from '../binding/runs';
import { FITTING, runsFor, structureOf } from '../binding/runs';
import { numberOf, termOf } from '../verdict/format';
import type { Value } from '../verdict/judge';
import { agrees, judge } from '../verdict/judge';
import type { Relation } from './relation';

/** Accidents are this rare among the sums that are reported: see `evidence`. */
const ENOUGH = 2.2;
/** What each line break between a whole and its parts counts against them. */
const APART = 0.5;

/** The parts added up, in the printed unit of the whole. */
export function sumIn(whole: Mention, parts: readonly Mention[]): Value {
  const unit = divide(rational(1), whole.factor);
  const point = parts.map((m) => multiply(m.value, m.factor)).reduce(add, rational(0));
  return { point: multiply(point, unit), range: scale(sumOf(parts.map((m) => m.range)), unit) };
}

export const inOwnUnit = (
  m: Mention,
): { value: Mention['value']; places: number; range: Mention['range'] } => ({
  value: m.value,
  places: m.places,
  range: scale(m.range, divide(rational(1), m.factor)),
});

/**
 * How surprising it would be by accident that figures come as close to their sum as they do, in powers of ten, with
 * what the structure adds.
 */
export function evidence(passage: Passage, run: Run, tried: number): number {
  const { whole, parts, miss } = run;
  const width = parts.reduce((total, m) => total + m.width, whole.width);
  const finest = whole.kind === 'count' ? 1 : 1e-9;
  const reach = Math.max(width, finest, 2 * Math.abs(miss) * whole.approx);
  const surprise = Math.min(6, Math.log10(Math.max(1, whole.approx / reach)));
  const apart = Math.abs(parts[0]!.paragraph - whole.paragraph) * APART;
  const points = surprise + structureOf(run) - apart - Math.log10(Math.max(1, tried)) * 0.6;
  // What a partition adds decides between these two only.
  if (points < ENOUGH - 1) return points;
  return points + (isPartition(passage, whole, parts, false) ? 1 : 0);
}

export function sumRelation(run: Pick<Run, 'whole' | 'parts'>): Relation {
  const { whole, parts } = run;
  const computed = sumIn(whole, parts);
  const verdict = judge(computed, inOwnUnit(whole));
  const terms = parts.map((m) => termOf(m, whole.unit)).join(' + ');
  return {
    kind: 'parts_sum',
    stated: whole,
    operands: parts,
    computed,
    verdict,
    formula: `${terms} = ${numberOf({ ...whole, value: computed.point, places: Math.max(whole.places, ...parts.map((m) => m.places)) })}`,
  };
}

/** Whether a run takes but some of the items of a list of three or more: 17, 199, 39 out of 17 + 240 + 125 and 34 + … + 39. */
const breaksList = (passage: Passage, { parts }: Run): boolean =>
  parts.some((m) =>
    passage
      .listing(m)
      .some(
        (list) =>
          list.parts.length >= 3 &&
          BROKEN.has(list.opening) &&
          !list.parts.every((part) => parts.includes(part)) &&
          !parts.every((part) => list.parts.includes(part)),
      ),
  );

const BROKEN: ReadonlySet<Opening> = new Set(['class', 'among', 'colon', 'axis']);

/** Whether the whole is an item of a list with one of its parts, or the parts are items of another whole. */
const areItems = (passage: Passage, { whole, parts }: Run): boolean =>
  passage.listing(whole).some((list) => parts.some((m) => list.parts.includes(m))) ||
  passage
    .listing(parts[0]!)
    .some((list) => list.whole !== whole && list.opening !== 'running' && list.parts.includes(parts[1]!));

/** How many figures before the whole that a list follows its true whole may stand. */
const BACK = 6;
/** A quick test in doubles, wider than the exact one. */
const NEARLY = 0.01;

/** 执行项目44个，已开工30个。其中新签18个、结转26个: lists after a later figure that they do not make. */
function listedBelow(passage: Passage, stream: readonly Mention[], at: number): List[] {
  const whole = stream[at]!;
  const found: List[] = [];
  for (let next = at + 1; next < stream.length && next <= at + BACK; next += 1) {
    const m = stream[next]!;
    if (m.sentence - whole.sentence > 1) break;
    if (m.role !== whole.role || m.depth < whole.depth) continue;
    for (const list of passage.listsOf(m)) {
      const { opening, parts } = list;
      const sum = parts.reduce((total, part) => total + part.approx, 0);
      const told = opening === 'total' || opening === 'running' || parts.length < 2;
      if (told || Math.abs(sum / whole.approx - 1) > NEARLY) continue;
      if (!agrees(sumRelation(list).verdict)) found.push(list);
    }
  }
  return found;
}

const overlaps = (a: readonly Mention[], b: readonly Mention[]): boolean => a.some((m) => b.includes(m));

/**
 * A whole 合计 = the sum of its parts: counts exactly, amounts within rounding, over mixed units.
 * 签约12个，其中正式合同5个、框架协议7个: 5 + 7 = 12.
 */
export function partsSum(passage: Passage): void {
  for (const stream of passage.streams.values())
    for (let at = 0; at < stream.length; at += 1) {
      const whole = stream[at]!;
      const listed = passage
        .listsOf(whole)
        .filter((list) => list.parts.length >= 2)
        .map((list) => ({ parts: list.parts, relation: sumRelation(list) }));
      const { runs, tried } = runsFor(stream, at, FITTING);
      const fits = runs
        .map((run) => ({
          run,
          parts: run.parts,
          relation: sumRelation(run),
          points: evidence(passage, run, tried),
        }))
        .filter(({ run, points }) => points >= ENOUGH && !areItems(passage, run) && !breaksList(passage, run))
        .sort((a, b) => b.points - a.points || b.run.parts.length - a.run.parts.length);
      const taken: Mention[] = [];
      const meant = listedBelow(passage, stream, at).map((list) => ({
        parts: list.parts,
        relation: sumRelation({ ...list, whole }),
      }));
      for (const { parts, relation } of [...listed, ...meant, ...fits]) {
        if (!agrees(relation.verdict) || overlaps(parts, taken)) continue;
        taken.push(...parts);
        passage.add(relation);
      }
    }
}
