import { parseAddress, columnLetters } from '../model/address';
import { rules } from '../rules/index';
import type { Severity } from '../rules/rule';
import type { CheckReport, PrintedFinding } from './check-report';

const LEVEL: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/**
 * A check's answer as SARIF 2.1.0, for tools that show findings. A cell is a logical location (`签约项目!H12`) with
 * row and column as region; waived findings carry a suppression with its reason.
 */
export function sarif(report: CheckReport): unknown {
  const { workbook, findings, waived, notChecked } = report;
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'zhaoshang', language: 'zh-CN', rules: rules.map(descriptor) } },
        artifacts: [{ location: { uri: encodeURIComponent(workbook) } }],
        results: [
          ...findings.map((finding) => result(workbook, finding)),
          ...waived.map(({ waiver, ...finding }) => ({
            ...result(workbook, finding),
            suppressions: [
              { kind: 'external', justification: `${waiver.reason}（${waiver.by}，${waiver.on}）` },
            ],
          })),
        ],
        invocations: [
          {
            executionSuccessful: true,
            toolConfigurationNotifications: notChecked.map(({ rule, name, sheet, why }) => ({
              level: 'note',
              associatedRule: { id: rule },
              message: { text: `未核对：${name}${sheet ? `（${sheet}）` : ''}，${why}` },
            })),
          },
        ],
      },
    ],
  };
}

function descriptor(rule: (typeof rules)[number]) {
  return {
    id: rule.code,
    name: rule.id,
    shortDescription: { text: rule.name },
    fullDescription: { text: rule.reason },
    help: { text: `${rule.nextStep}依据：${rule.source}` },
    defaultConfiguration: { level: LEVEL[rule.severity] },
  };
}

function result(workbook: string, { rule, severity, message, cells, fingerprint }: PrintedFinding) {
  return {
    ruleId: rule,
    level: LEVEL[severity],
    message: { text: message },
    locations: cells.map((cell) => location(workbook, cell)),
    partialFingerprints: { 'evidence/v1': fingerprint },
  };
}

function location(workbook: string, cell: string) {
  const at = parseAddress(cell);
  return {
    logicalLocations: [{ fullyQualifiedName: cell, kind: 'member' }],
    ...(at && {
      physicalLocation: {
        artifactLocation: { uri: encodeURIComponent(workbook), index: 0 },
        region: {
          startLine: at.row + 1,
          startColumn: at.column + 1,
          message: { text: `${columnLetters(at.column)}${at.row + 1}` },
        },
      },
    }),
  };
}
