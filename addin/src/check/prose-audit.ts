import {
  auditText,
  contextOf,
  formatDay,
  ledgerFigures,
  parseAddress,
  type AuditRelation,
  type ContextOptions,
  type Ledger,
  type Verdict,
} from '@zhaoshang/core';
import type { ProseAudit, ProseFigure, ProseRelation, ProseVerdict } from './prose-answer';
import { proseCells } from './prose-cells';

interface Checked {
  readonly ledger: Ledger;
  readonly options: ContextOptions;
}

const VERDICTS: Readonly<Record<Verdict, ProseVerdict>> = {
  inconsistent: 'inconsistent',
  'last-digit': 'last-digit',
  truncated: 'truncated',
  consistent: 'agrees',
  'within-rounding': 'agrees',
  unknown: 'unchecked',
};
const GRAVEST_FIRST: readonly ProseVerdict[] = [
  'inconsistent',
  'last-digit',
  'truncated',
  'agrees',
  'unchecked',
];

/** Audits a text against itself and, where a workbook was checked, against its ledger. */
export function proseAudit(text: string, checked: Checked | null): ProseAudit {
  const context = checked && contextOf(checked.ledger, checked.options);
  const audit = auditText(text, checked ? { ledger: ledgerFigures(checked.ledger, checked.options) } : {});
  const spans = apart([...audit.figures].sort((a, b) => a.start - b.start));
  const places = new Map(spans.map(({ start }, place) => [start, place]));
  const placesOf = (list: readonly { readonly start: number }[]) =>
    list.flatMap(({ start }) => places.get(start) ?? []);
  const relations = audit.relations.map(
    ({ stated, operands, verdict, message, innocent, decides, cells }): ProseRelation => ({
      verdict: VERDICTS[verdict],
      message,
      innocent,
      decides,
      figures: placesOf(stated ? [stated, ...operands] : operands),
      cells:
        cells && context
          ? proseCells(
              cells.flatMap((cell) => parseAddress(cell) ?? []),
              context,
            )
          : null,
    }),
  );
  const marked = audit.relations.map((relation) => new Set(placesOf(markedBy(relation))));
  const relationsOf: number[][] = spans.map(() => []);
  relations.forEach(({ figures }, relation) => {
    for (const place of new Set(figures)) relationsOf[place]?.push(relation);
  });
  const figures = spans.map(({ start, end, raw }, place): ProseFigure => {
    const own = relationsOf[place] ?? [];
    const verdicts = new Set(
      own.filter((each) => marked[each]?.has(place)).map((each) => relations[each]?.verdict),
    );
    return {
      start,
      end,
      raw,
      verdict: GRAVEST_FIRST.find((verdict) => verdicts.has(verdict)) ?? 'unchecked',
      relations: own,
    };
  });
  return { text, asOf: context && formatDay(context.asOf), figures, relations };
}

/**
 * The figures that a relation marks. All that do not agree, as nobody can tell which is wrong; but what was cut off is
 * the stated figure, and of a restatement the amounts that are the same on both sides are only what tells it.
 */
function markedBy({ kind, verdict, stated, operands }: AuditRelation) {
  if (!stated) return operands;
  if (verdict === 'truncated') return [stated];
  return kind === 'restated' ? [stated, ...operands.slice(0, 1)] : [stated, ...operands];
}

function apart<S extends { readonly start: number; readonly end: number }>(
  sorted: readonly S[],
): readonly S[] {
  let end = 0;
  return sorted.filter((span) => {
    if (span.start < end) return false;
    end = span.end;
    return true;
  });
}
