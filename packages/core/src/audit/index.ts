export { auditText, type AuditOptions } from './audit-text';
export type { LedgerFigure, LedgerKey } from './ledger/ledger-figure';
export type {
  Audit,
  AuditFigure,
  AuditRelation,
  AuditSpan,
  Computed,
  RelationKind,
  Severity,
  Verdict,
} from './types';
