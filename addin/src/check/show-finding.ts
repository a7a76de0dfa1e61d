import { comparisonOf, evidenceOf, type Finding, type Ledger } from '@zhaoshang/core';
import type { ShownFinding } from './check-answer';
import { recordLocator } from './record-place';

/** Findings of a ledger as the pane shows them. */
export function findingShower(ledger: Ledger): (finding: Finding) => ShownFinding {
  const locate = recordLocator(ledger.tables);
  return (finding) => {
    const [cell] = finding.at;
    const place = cell && locate(cell);
    return {
      ...finding,
      evidence: evidenceOf(finding.values),
      comparison: comparisonOf(finding.values),
      unit: place?.records.columns.unit?.text(place.record) ?? '',
    };
  };
}
