import type { Mention } from './mention';
import type { Run } from './runs';

const LONGEST = 40;
/** How much text may stand between a whole and its first part. */
const NEAR = 60;

const isPart = (whole: Mention, m: Mention): boolean =>
  !m.hedged && !m.bound && m.role === (whole.role === 'target' ? 'target' : 'value');

/** What the bracket after a figure holds: 27个（省级6个、市级21个）. */
const inBracket = (after: readonly Mention[], whole: Mention): Mention[] =>
  after.filter((m) => m.host === whole.index && isPart(whole, m));

/** What follows 其中 or a colon up to the end of the sentence, at the whole's depth; nested 其中 are left out. */
function afterOpening(text: string, after: readonly Mention[], whole: Mention): Mention[] {
  const first = after[0];
  if (!first || first.depth !== whole.depth || first.paragraph !== whole.paragraph) return [];
  const gap = text.slice(whole.end, first.start);
  const opens = first.sentence === whole.sentence ? /其中|包括|:/u.test(gap) : /。其中/u.test(gap);
  if (!opens || gap.length > NEAR) return [];
  const level = after.filter((m) => m.sentence === first.sentence && m.depth === whole.depth);
  const parts = level.filter((m) => m.clause === first.clause || !m.clauseLead.includes('其中'));
  return parts.every((m) => isPart(whole, m)) ? parts : [];
}

/** The items of the list just before 共计, 合计 or 总计. */
function beforeTotal(stream: readonly Mention[], position: number): Mention[] {
  const whole = stream[position]!;
  if (!/^(?:合计|共计|总计|三项合计|两项合计)/u.test(whole.lead)) return [];
  const parts: Mention[] = [];
  for (let at = position - 1; at >= 0 && parts.length < LONGEST; at -= 1) {
    const m = stream[at]!;
    if (m.sentence !== whole.sentence || m.depth !== whole.depth || !isPart(whole, m)) break;
    if (parts[0] && m.clause !== parts[0].clause) break;
    parts.unshift(m);
  }
  return parts;
}

/** The list of parts that the grammar, whatever the arithmetic, gives the whole at `position` of its stream; or null. */
export function structuralRun(text: string, stream: readonly Mention[], position: number): Run | null {
  const whole = stream[position]!;
  if (whole.hedged || whole.approx <= 0 || (whole.role !== 'value' && whole.role !== 'target')) return null;
  const after = stream.slice(position + 1, position + 1 + LONGEST);
  const candidates = [
    inBracket(after, whole),
    afterOpening(text, after, whole),
    beforeTotal(stream, position),
  ];
  const parts = candidates.find((list) => list.length >= 2);
  if (!parts) return null;
  const forward = parts[0]!.index > whole.index;
  const sum = parts.reduce((total, m) => total + m.approx, 0);
  return {
    whole,
    parts,
    beside: [undefined, undefined],
    forward,
    miss: sum / whole.approx - 1,
    start: 0,
  };
}
