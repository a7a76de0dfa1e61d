/** A place in the text: `text.slice(start, end) === raw`; offsets are UTF-16 positions. */
export interface AuditSpan {
  readonly start: number;
  readonly end: number;
  readonly raw: string;
}

/** One figure as read. Numbers are decimal strings in the printed unit. */
export interface AuditFigure extends AuditSpan {
  readonly value: string;
  readonly unit: string;
  /** The values that the figure may stand for. */
  readonly low: string;
  readonly high: string;
  readonly kind: string;
  /** about 约, around 左右, over 超/余/以上, near 近/不足; null when printed plainly. */
  readonly qualifier: string | null;
  /** Whether at least one relation uses the figure. */
  readonly bound: boolean;
}

export type RelationKind =
  | 'parts_sum'
  | 'parts_at_most'
  | 'subset'
  | 'share'
  | 'structure_100'
  | 'pct_of_target'
  | 'implied_target'
  | 'rate'
  | 'rate_grim'
  | 'growth_stated_base'
  | 'growth_delta'
  | 'growth_grim_count'
  | 'growth_decomposition'
  | 'time_progress'
  | 'pp_difference'
  | 'comparison_claim'
  | 'restated'
  | 'average'
  | 'product'
  | 'pairing'
  | 'list_count'
  | 'signed_sum'
  | 'contribution'
  | 'doubling'
  | 'unit_slip'
  | 'halfway'
  | 'mediant'
  | 'fx_rate'
  | 'bucket_bounds'
  | 'two_year_average'
  | 'ledger';

/**
 * consistent 相符: the computed point rounds to what is printed. within-rounding 舍入内相符: the intervals meet.
 * truncated 截尾: printed is the computed figure cut off. last-digit 末位不符: they miss by less than two units of the last
 * digit. inconsistent 不符. unknown: not enough is printed.
 */
export type Verdict =
  'consistent' | 'within-rounding' | 'truncated' | 'last-digit' | 'inconsistent' | 'unknown';
export type Severity = 'error' | 'warning' | 'info' | null;

/** Decimal strings in the unit of `stated` (in percent for ratios); null where nothing can be computed. */
export interface Computed {
  readonly point: string | null;
  readonly low: string;
  readonly high: string;
}

export interface AuditRelation {
  readonly kind: RelationKind;
  readonly stated: AuditSpan | null;
  readonly operands: readonly AuditSpan[];
  readonly computed: Computed | null;
  readonly verdict: Verdict;
  readonly severity: Severity;
  readonly message: string;
  /** Readings under which the text would be right after all. Empty when the figures agree. */
  readonly innocent: readonly string[];
  /** The conclusion of the text that depends on this relation (双过半, 超额完成, 位次), or null. */
  readonly decides: string | null;
  /** Of a comparison with the ledger: the cells that its figure was counted from. */
  readonly cells?: readonly string[];
}

/** What an audit 审核 of a text gives. */
export interface Audit {
  readonly schema: 'zs-audit/1';
  readonly figures: readonly AuditFigure[];
  readonly relations: readonly AuditRelation[];
}
