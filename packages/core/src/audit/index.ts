export { auditText } from './audit-text';
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
