import type { CheckReport } from '@zhaoshang/core';
import { figuresSection } from './figures-section';
import { findingGroups } from './finding-groups';
import { findingsSection, type RuleWords } from './findings-section';
import type { Layout } from './layout';
import { notCheckedLines, notCheckedSection } from './not-checked-section';
import { sheetsSection } from './sheets-section';
import { skippedSection } from './skipped-section';
import { waiversSection } from './waivers-section';

/** The answer of `zs check` for a person: lines in Chinese. */
export function checkText(report: CheckReport, rules: readonly RuleWords[], layout: Layout): string[] {
  const { paint } = layout;
  const groups = findingGroups(report.findings);
  const notChecked = notCheckedLines(report.notChecked);
  const counts = groups.map(({ name, findings }) => `${name} ${findings.length}`);
  const closing = [...counts, `情况属实 ${report.waived.length}`, `未核对 ${notChecked.length}`].join(' · ');
  return [
    `${paint.strong(report.workbook)}  统计截止日 ${report.asOf}`,
    ...sheetsSection(report.sheets, layout),
    ...figuresSection(report.figures, report.asOf, layout),
    ...groups.flatMap((group) => findingsSection(group, rules, layout)),
    ...waiversSection(report, layout),
    ...notCheckedSection(notChecked, layout),
    ...skippedSection(report.sheets, layout),
    '',
    report.findings.some(({ severity }) => severity === 'error') ? paint.error(closing) : closing,
  ];
}
