import type { CheckResult } from '../../rules/check-ledger';
import type { Finding } from '../../rules/finding';
import { rules } from '../../rules/index';
import type { Severity } from '../../rules/rule';
import { comparisonOf } from '../evidence/comparison';
import { evidenceOf } from '../evidence/evidence';
import type { ReportSheet } from './report-sheet';

const SEVERITIES: Readonly<Record<Severity, string>> = { error: '错误', warning: '警告', info: '提示' };

/** The numbers that a finding sets against each other, with their difference; else its evidence by name. */
function formulaOf(values: Finding['values']): string {
  const compared = comparisonOf(values);
  if (!compared)
    return evidenceOf(values)
      .map(([label, text]) => `${label}：${text}`)
      .join('\n');
  const { left, right, sign, formula } = compared;
  return `${left[0]} ${sign} ${right[0]}\n${formula}`;
}

/** 核对单: every finding with its cells, the numbers behind it, its source and what to do, and a column for the unit's answer. */
export function checklist({ findings, notChecked, waived }: CheckResult): ReportSheet {
  const answered = waived.map(({ finding, waiver: { reason, by, on, until } }) => ({
    finding,
    answer: `情况属实：${reason}（${by}，${on}${until ? `，有效至${until}` : ''}）`,
  }));
  const listed = [...findings.map((finding) => ({ finding, answer: '' })), ...answered];
  const byCode = new Map(rules.map((rule) => [rule.code, rule]));
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const skipped = new Map<string, string[]>();
  for (const { rule, name, sheet, why } of notChecked) {
    const key = `${rule} ${name}`;
    skipped.set(key, [...(skipped.get(key) ?? []), sheet === undefined ? why : `“${sheet}”${why}`]);
  }
  return {
    key: 'checklist',
    name: '核对单',
    title: '招商台账核对单',
    columns: [
      { heading: '序号', kind: 'place', width: 6 },
      { heading: '程度', kind: 'text', width: 6 },
      { heading: '规则', kind: 'text', width: 14 },
      { heading: '项目或单位', kind: 'text', width: 16 },
      { heading: '单元格', kind: 'text', width: 14 },
      { heading: '不符之处', kind: 'text', width: 38 },
      { heading: '算式', kind: 'text', width: 22 },
      { heading: '依据', kind: 'text', width: 24 },
      { heading: '怎么办', kind: 'text', width: 22 },
      { heading: '也可能', kind: 'text', width: 18 },
      { heading: '核实情况', kind: 'text', width: 16 },
    ],
    rows: listed.map(({ finding, answer }, index) => {
      const { rule: code, severity, beta, message, cells, record, values } = finding;
      const rule = byCode.get(code);
      return [
        index + 1,
        `${SEVERITIES[severity]}${beta ? '（试行）' : ''}`,
        `${code} ${rule?.name ?? ''}`,
        record ?? '',
        cells.join('、'),
        message,
        formulaOf(values),
        rule?.source ?? '',
        rule?.nextStep ?? '',
        rule?.innocent.join('；') ?? '',
        answer,
      ];
    }),
    notes: [
      `错误${count('error')}条，警告${count('warning')}条，提示${count('info')}条；已说明“情况属实”的${waived.length}条列在最后，不计在内。`,
      ...[...skipped].map(([rule, whys]) => `未核对 ${rule}：${[...new Set(whys)].join('；')}`),
    ],
    why: null,
  };
}
