import { BREAK } from '../clauses/place';
import { hasAny } from '../lexicon/cues';
import type { Column } from './columns';
import { LONGEST, columnsFor } from './columns';
import type { Mention } from './mention';

/** A whole with figures that come close to adding up to it. */
export interface Run {
  readonly whole: Mention;
  readonly parts: readonly Mention[];
  /** The figures of the column just before and after the run. */
  readonly beside: readonly [Mention | undefined, Mention | undefined];
  readonly forward: boolean;
  /** Sum of the parts less the whole, as a share of the whole. A double: exact arithmetic follows. */
  readonly miss: number;
  /** How many figures of its column stand between the whole and its first part. */
  readonly start: number;
}

/** A run may begin anywhere within this distance, or further off where a new block opens. */
const NEAR_STARTS = 4;

const opens = (m: Mention, before: Mention): boolean =>
  m.opened || m.sentence !== before.sentence || hasAny(m.gap, ['其中', '按', '包括', '分别']);

/** Whether the members follow each other by breaks of one kind, as the items of a list do. */
function isUniform(parts: readonly Mention[]): boolean {
  const leads = parts.map((m) => (m.lead === '' ? 0 : 1));
  const rest = leads.slice(1);
  return rest.every((lead) => lead === rest[0]) && parts.every((m) => m.depth === parts[0]!.depth);
}

/** How much structure speaks for a run: each point stands for a factor of ten. */
export function structureOf({ whole, parts, start, forward }: Run): number {
  const first = parts[0]!;
  const last = parts[parts.length - 1]!;
  let points = start === 0 ? 1 : 0;
  if (forward && (first.opened || hasAny(first.gap, ['其中', '按', '包括']))) points += 1.2;
  if (first.host === whole.index) points += 1.5;
  if (!forward && hasAny(whole.lead, ['合计', '共计', '总计', '共', '计'])) points += 1;
  // Two figures that happen to make a later one, which is not called a total.
  else if (!forward && parts.some((m) => m.measure !== whole.measure)) points -= 0.5;
  if (isUniform(parts)) points += 0.5;
  // One bracket a part, all in the same words: 20个（其中新建8个）、6个（其中新建2个）.
  const hosts = new Set(parts.map((m) => m.host));
  if (first.host > whole.index && hosts.size === parts.length && parts.every((m) => m.lead === first.lead))
    points += 1.2;
  // 开工84项…。甲县10项，开工8项。乙县9项，开工8项: rows that say what the whole says.
  if (first.lead.length >= 2 && parts.every((m) => m.lead === whole.lead)) points += 0.8;
  if (parts.every((m) => m.measure === first.measure && m.measure !== null)) points += 0.4;
  // 签约390亿元，到位106亿元；签约540亿元，到位135亿元: figures of several measures are not parts of one.
  else if (new Set(parts.map((m) => m.measure)).size < parts.length) points -= 0.7;
  if (parts.every((m) => m.sentence === whole.sentence)) points += 0.6;
  const names = new Set(parts.map((m) => m.name));
  if (names.size === parts.length && !names.has('')) points += 0.4;
  // A list that stops in the middle of its clause is an odd list.
  if (last.sentence !== first.sentence && last.since < BREAK.part) points -= 0.3;
  return points;
}

/** How far from its whole a run may be, as a share of the whole: `width` is that of all its figures together. */
export type Tolerance = (whole: Mention, width: number) => number;

/** Sums that fit within the rounding of their figures. */
export const FITTING: Tolerance = (whole, width) => (width / 2 / whole.approx) * 1.001 + 1e-9;

/** Sums that come close: within 6%, or one for a small count. */
export const CLOSE_BY: Tolerance = (whole) =>
  Math.max(0.06, whole.kind === 'count' && whole.approx >= 5 ? 1.01 / whole.approx : 0);

/** The runs of one column, handed to `take`; gives the number of sums that were tried. */
function runsIn(
  { members, forward }: Column,
  whole: Mention,
  near: Tolerance,
  take: (run: Run) => void,
): number {
  let tried = 0;
  // All of them together fall short: every sum would be tried for nothing.
  let [all, widths] = [0, whole.width];
  for (const m of members) [all, widths] = [all + m.approx, widths + m.width];
  const short = all / whole.approx - 1 < -near(whole, widths) - 1e-9;
  for (let start = 0; start < members.length - 1; start += 1) {
    if (start > NEAR_STARTS && !(forward && opens(members[start]!, members[start - 1]!))) continue;
    if (short) {
      tried += members.length - 1 - start;
      continue;
    }
    let sum = 0;
    let width = whole.width;
    for (let end = start; end < members.length; end += 1) {
      const member = members[end]!;
      sum += member.approx;
      width += member.width;
      const miss = sum / whole.approx - 1;
      const tolerance = near(whole, width);
      if (miss > tolerance + 0.01) break;
      if (end === start) continue;
      tried += 1;
      if (Math.abs(miss) > tolerance) continue;
      const run = members.slice(start, end + 1);
      const beside = [members[start - 1], members[end + 1]] as const;
      if (forward) take({ whole, parts: run, beside, forward, miss, start });
      else take({ whole, parts: run.reverse(), beside: [beside[1], beside[0]], forward, miss, start });
    }
  }
  return tried;
}

/** Every run for the whole at `position` of its stream, and the number of sums that were tried to find them. */
export function runsFor(
  stream: readonly Mention[],
  position: number,
  near: Tolerance,
): { runs: Run[]; tried: number } {
  const whole = stream[position]!;
  const runs = new Map<string, Run>();
  let tried = 0;
  if (whole.hedged || whole.approx <= 0 || whole.role === 'change' || whole.role === 'base')
    return { runs: [], tried };
  // Two parts at least, each less than the whole: most figures of a long even list have none.
  const around = stream.slice(Math.max(0, position - LONGEST), position + 1 + LONGEST);
  if (around.filter((m) => m.approx > 0 && m.approx < whole.approx).length < 2) return { runs: [], tried };
  const take = (run: Run): void => {
    const key = run.parts.map((m) => m.index).join(' ');
    const known = runs.get(key);
    if (!known || known.start > run.start) runs.set(key, run);
  };
  for (const column of columnsFor(stream, position, whole)) tried += runsIn(column, whole, near, take);
  return { runs: [...runs.values()], tried };
}
