import type { CheckReport, Ledger } from '@zhaoshang/core';
import { figuresSection } from './figures-section';
import { findingsSection } from './findings-section';
import type { Layout } from './layout';
import { notCheckedLines, notCheckedSection } from './not-checked-section';
import { sheetsSection } from './sheets-section';
import { skippedSection } from './skipped-section';
import { waiversSection } from './waivers-section';

/** The answer of `zs check` for a person: lines in Chinese. */
export function checkText(report: CheckReport, ledger: Ledger, layout: Layout): string[] {
  const { paint } = layout;
  const count = (severity: string) =>
    report.findings.filter((finding) => finding.severity === severity).length;
  const [errors, warnings, infos] = ['error', 'warning', 'info'].map(count);
  const notChecked = notCheckedLines(report.notChecked);
  const closing = [
    `错误 ${errors}`,
    `警告 ${warnings}`,
    `提示 ${infos}`,
    `情况属实 ${report.waived.length}`,
    `未核对 ${notChecked.length}`,
  ].join(' · ');
  return [
    `${paint.strong(report.workbook)}  统计截止日 ${report.asOf}`,
    ...sheetsSection(report.sheets, ledger, layout),
    ...figuresSection(report.figures, report.asOf, layout),
    ...findingsSection(report.findings, layout),
    ...waiversSection(report, layout),
    ...notCheckedSection(notChecked, layout),
    ...skippedSection(report.sheets, layout),
    '',
    errors ? paint.error(closing) : closing,
  ];
}
