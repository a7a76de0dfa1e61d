import { rules, type PrintedFinding, type Severity } from '@zhaoshang/core';
import { cellList } from './cell-list';
import { section, paragraph, type Layout } from './layout';
import { SEVERITIES } from './severities';

/** Findings of one rule that are shown; the others are counted, and stand in the JSON. */
const SHOWN = 20;

/** The findings (核对发现): by severity, then by rule, those of rules on trial (试行) apart. */
export function findingsSection(findings: readonly PrintedFinding[], layout: Layout): string[] {
  const settled = findings.filter(({ beta }) => !beta);
  const groups = (Object.keys(SEVERITIES) as Severity[]).flatMap((severity) => {
    const found = settled.filter((finding) => finding.severity === severity);
    return group(layout.paint[severity](`${SEVERITIES[severity]} ${found.length} 处`), found, layout);
  });
  const trial = findings.filter(({ beta }) => beta);
  return [...groups, ...group(`试行规则 ${trial.length} 处（依推断，仅供参考）`, trial, layout)];
}

function group(heading: string, findings: readonly PrintedFinding[], layout: Layout): string[] {
  const codes = [...new Set(findings.map(({ rule }) => rule))].sort();
  return section(
    heading,
    codes.flatMap((code) =>
      ofRule(
        code,
        findings.filter(({ rule }) => rule === code),
        layout,
      ),
    ),
    layout,
  );
}

function ofRule(code: string, findings: readonly PrintedFinding[], layout: Layout): string[] {
  const rule = rules.find((known) => known.code === code);
  const times = findings.length > 1 ? `（${findings.length} 处）` : '';
  const rest = findings.length - SHOWN;
  return [
    `  ${layout.paint.strong(`${code} ${rule?.name ?? ''}`)}${times}`,
    ...findings.slice(0, SHOWN).flatMap((finding) => entry(finding, layout)),
    ...(rest > 0 ? [`    ……另有 ${rest} 处，全部见 --format json`] : []),
    ...(rule ? paragraph(layout.paint.faint(`怎么办：${rule.nextStep}`), 4, layout) : []),
  ];
}

function entry({ cells, message }: PrintedFinding, layout: Layout): string[] {
  return [`    ${layout.paint.info(cellList(cells))}`, ...paragraph(message, 6, layout)];
}
