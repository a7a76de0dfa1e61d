/** Labelled passages, and which relation of an audit answers a label. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { AuditRelation } from '../packages/core/src/audit/index';

const FAMILIES: Readonly<Record<string, string>> = {
  sum: 'parts_sum parts_at_most subset signed_sum list_count',
  ratio:
    'share rate rate_grim pct_of_target average product structure_100 implied_target halfway contribution fx_bridge fx_rate',
  growth:
    'growth_stated_base growth_delta growth_grim_count growth_decomposition pp_difference comparison_claim doubling time_progress two_year_average mediant pairing',
  same: 'restated unit_slip manual bucket_bounds ledger',
};
export const familyOf = (kind: string): string | undefined =>
  Object.keys(FAMILIES).find((family) => FAMILIES[family]!.split(' ').includes(kind));

export interface Label {
  readonly kind: string;
  readonly verdict: string;
  readonly scored?: boolean;
  readonly quote: string;
  readonly operands?: readonly string[];
  readonly stated?: { readonly raw?: string } | null;
}
export interface Labelled {
  readonly id: string;
  readonly text: string;
  readonly relations: readonly Label[];
}

export function numberIn(text: string): string | null {
  const plain = text.replace(/[,， ]/gu, '').normalize('NFKC');
  return /\d+(?:\.\d+)?/u.exec(plain)?.[0] ?? null;
}
export function labelNumbers(label: Label): Set<string> {
  const found = new Set<string>();
  for (const operand of label.operands ?? []) {
    if (operand.startsWith('x:')) continue;
    const n = numberIn(operand.slice(operand.indexOf(':') + 1).split('*')[0]!);
    if (n !== null) found.add(n);
  }
  const stated = numberIn(label.stated?.raw ?? '');
  if (stated !== null) found.add(stated);
  return found;
}
export function relationNumbers(relation: AuditRelation): Set<string> {
  const spans = relation.stated ? [...relation.operands, relation.stated] : relation.operands;
  return new Set(spans.map(({ raw }) => numberIn(raw)).filter((n): n is string => n !== null));
}
function overlap(found: ReadonlySet<string>, wanted: ReadonlySet<string>): number {
  const common = [...wanted].filter((n) => found.has(n)).length;
  const share = common / (found.size + wanted.size - common);
  return common === wanted.size || share >= 0.66 ? share : 0;
}

/** The relation of the same family that uses a label's printed numbers (all of them, or two thirds of the union). */
export function answerTo(label: Label, relations: readonly AuditRelation[]): AuditRelation | undefined {
  const wanted = labelNumbers(label);
  if (wanted.size === 0) return undefined;
  return relations
    .filter(({ kind }) => familyOf(kind) === familyOf(label.kind))
    .map((relation) => ({ relation, share: overlap(relationNumbers(relation), wanted) }))
    .filter(({ share }) => share > 0)
    .sort((x, y) => y.share - x.share)[0]?.relation;
}

/** The passages of a folder, by the names of their files. */
export const passagesIn = (folder: string): { readonly file: string; readonly passage: Labelled }[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => ({
      file,
      passage: JSON.parse(readFileSync(join(folder, file), 'utf8')) as Labelled,
    }));

/** Verdicts that say that the figures do not agree. */
export const ALARMS: ReadonlySet<string> = new Set(['inconsistent', 'last-digit']);
