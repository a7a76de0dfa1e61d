/**
 * Misprints figures of labelled passages and counts how many the audit finds again, in one process:
 *   npx tsx --conditions=source scripts/mutate-passages.ts FOLDER [--verbose] [--kind share,rate] [--only 001,004] [--how swap]
 * Every printed operand of every consistent scored relation that the audit finds is changed in three ways, one at a time:
 * a digit after the first, its first digit, two neighbours swapped. A change counts when it leaves what rounding allows;
 * it is alarmed when a relation that uses the figure is then reported. The digits are drawn from a fixed seed.
 */
import { parseArgs } from 'node:util';
import { auditText } from '../packages/core/src/audit/index';
import type { AuditRelation, AuditSpan } from '../packages/core/src/audit/index';
import { mulberry32 } from '../test/accuracy/random';
import { ALARMS, answerTo, numberIn, passagesIn } from './passages';

/** These hold for most values of their figures: a misprint seldom breaks them. */
const LOOSE = new Set([
  'subset',
  'parts_at_most',
  'implied_target',
  'comparison_claim',
  'halfway',
  'growth_grim_count',
  'rate_grim',
]);
const HOW = ['digit', 'first', 'swap'] as const;
type How = (typeof HOW)[number];

const seedOf = (text: string): number => [...text].reduce((sum, c) => (sum * 31 + c.charCodeAt(0)) | 0, 7);

/** Every misprint of a figure in one way, in the order of the draw. */
function misprints(raw: string, how: How, draw: () => number): string[] {
  const digits = [...raw.matchAll(/[0-9]/gu)].map(({ index }) => index);
  const put = (at: number, digit: string): string => raw.slice(0, at) + digit + raw.slice(at + 1);
  const others = (at: number): string[] =>
    [...'0123456789'].filter((digit) => digit !== raw[at]).map((digit) => put(at, digit));
  const all =
    how === 'digit'
      ? digits.slice(1).flatMap(others)
      : how === 'first'
        ? digits.slice(0, 1).flatMap(others)
        : digits
            .slice(1)
            .map((at, i) => put(digits[i]!, raw[at]!).slice(0, at) + raw[digits[i]!]! + raw.slice(at + 1));
  return all
    .filter((changed) => changed !== raw && !/^0(?:\d|[^.\d]|$)/u.test(changed))
    .map((changed) => ({ changed, order: draw() }))
    .sort((x, y) => x.order - y.order)
    .map(({ changed }) => changed);
}

const half = (raw: string): number => {
  const places = /\.(\d+)/u.exec(numberIn(raw) ?? '')?.[1]?.length ?? 0;
  return 10 ** -places / 2;
};
const valueOf = (raw: string): number => Number(numberIn(raw) ?? Number.NaN);
const isCount = ({ raw }: AuditSpan): boolean => !/[%％﹪元点]|\./u.test(raw);

/** How far each printed figure may be off by rounding, as a share of itself; of a percentage of growth, of 100% and it. */
function slack(relation: AuditRelation, span: AuditSpan): number {
  if (isCount(span)) return 0;
  const value = valueOf(span.raw);
  const isGrowth = relation.kind === 'growth_stated_base' && /[%％﹪]/u.test(span.raw);
  return half(span.raw) / (isGrowth ? 100 + value : value);
}

/** Whether a change is more than the rounding of all the figures together can explain. */
function leavesRounding(relation: AuditRelation, span: AuditSpan, changed: string): boolean {
  const spans = relation.stated ? [relation.stated, ...relation.operands] : relation.operands;
  const value = valueOf(span.raw);
  const change = Math.abs(valueOf(changed) - value);
  const isSum = /sum|structure|decomposition|pp_|progress|list|restated/u.test(relation.kind);
  if (isSum) {
    const same = spans.filter((s) => isCount(s) === isCount(span));
    const allowed = isCount(span) ? 0 : same.reduce((sum, s) => sum + half(s.raw), 0);
    return change > allowed * 1.5;
  }
  const isGrowth = relation.kind === 'growth_stated_base' && /[%％﹪]/u.test(span.raw);
  const allowed = spans.reduce((sum, s) => sum + slack(relation, s), 0);
  return change / (isGrowth ? 100 + value : value) > allowed * 1.5;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    verbose: { type: 'boolean', default: false },
    kind: { type: 'string' },
    only: { type: 'string' },
    how: { type: 'string', default: HOW.join() },
  },
});
const [folder] = positionals;
if (folder === undefined) throw new Error('which folder of passages?');
const hows = HOW.filter((how) => values.how.split(',').includes(how));

const tally = new Map<string, Map<How, { mutated: number; alarmed: number }>>();
const countOf = (kind: string, how: How): { mutated: number; alarmed: number } => {
  const row = tally.get(kind) ?? new Map<How, { mutated: number; alarmed: number }>();
  tally.set(kind, row);
  const count = row.get(how) ?? { mutated: 0, alarmed: 0 };
  row.set(how, count);
  return count;
};

for (const { file, passage } of passagesIn(folder)) {
  if (values.only && !values.only.split(',').includes(file.slice(0, 3))) continue;
  const { text } = passage;
  const { relations } = auditText(text);
  const done = new Set<string>();
  for (const label of passage.relations) {
    if (label.scored !== true || label.verdict !== 'consistent') continue;
    const relation = answerTo(label, relations);
    if (!relation || LOOSE.has(relation.kind) || ALARMS.has(relation.verdict)) continue;
    if (values.kind && !values.kind.split(',').includes(relation.kind)) continue;
    for (const span of relation.stated ? [...relation.operands, relation.stated] : relation.operands)
      for (const how of hows) {
        const id = `${relation.kind} ${String(span.start)} ${how}`;
        if (done.has(id)) continue;
        done.add(id);
        const draw = mulberry32(seedOf(`${file} ${id}`));
        const changed = misprints(span.raw, how, draw).find((c) => leavesRounding(relation, span, c));
        if (changed === undefined) continue;
        const audit = auditText(text.slice(0, span.start) + changed + text.slice(span.end));
        const isAlarmed = audit.relations.some(
          (r) => ALARMS.has(r.verdict) && [r.stated, ...r.operands].some((s) => s?.start === span.start),
        );
        const count = countOf(relation.kind, how);
        count.mutated += 1;
        count.alarmed += Number(isAlarmed);
        if (values.verbose && !isAlarmed)
          console.log(
            file,
            relation.kind,
            how,
            `${span.raw} → ${changed}`,
            '|',
            relation.message,
            '|',
            label.quote,
          );
      }
  }
}

const print = (name: string, rows: readonly Map<How, { mutated: number; alarmed: number }>[]): void => {
  const cells = [...hows, null].map((how) => {
    const counts = rows.flatMap((row) => (how ? [row.get(how)] : [...row.values()]));
    const mutated = counts.reduce((sum, c) => sum + (c?.mutated ?? 0), 0);
    const alarmed = counts.reduce((sum, c) => sum + (c?.alarmed ?? 0), 0);
    return `${how ?? 'all'} ${String(alarmed)}/${String(mutated)} (${((100 * alarmed) / Math.max(mutated, 1)).toFixed(0)}%)`;
  });
  console.log(`${name.padEnd(22)}${cells.join('  ')}`);
};
for (const [kind, row] of [...tally].sort(([a], [b]) => a.localeCompare(b))) print(kind, [row]);
print('all kinds', [...tally.values()]);
