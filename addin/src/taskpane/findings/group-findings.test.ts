import { expect, it } from 'vitest';
import type { ShownFinding } from '../../check/check-answer';
import { zhCN } from '../messages/zh-cn';
import { findingsZhCN } from './findings-zh-cn';
import { groupFindings, type Arrangement } from './group-findings';

const finding = (
  rule: string,
  severity: ShownFinding['severity'],
  message: string,
  cell: string,
  unit = '',
): ShownFinding => ({
  rule,
  severity,
  beta: false,
  message,
  cells: [cell],
  at: [{ sheet: cell.split('!')[0] ?? '', row: 0, column: 0 }],
  values: {},
  evidence: [],
  comparison: null,
  unit,
  fingerprint: `${rule}${cell}`,
});
const answer = {
  findings: [
    finding('F01', 'error', '一个项目只能有一个引资单位', '签约项目!H16'),
    finding('A07', 'warning', '2022.1可能是1月或10月', '签约项目!G7', '区商务委'),
    finding('F01', 'warning', '引资单位是空的', '在谈项目!H9'),
  ],
  rules: { F01: { name: '引资单位为空或不止一个', reason: '', source: '', nextStep: '', innocent: [] } },
};
const shapeOf = (...args: [Arrangement?, string?]) =>
  groupFindings(answer, args[0] ?? 'severity', args[1] ?? '', { ...zhCN, ...findingsZhCN }).map(
    ({ title, findings }) => [title, findings.map(({ cells }) => cells[0])],
  );

it('arranges by severity, gravest first, or by rule', () => {
  expect(shapeOf()).toEqual([
    ['错误', ['签约项目!H16']],
    ['警告', ['签约项目!G7', '在谈项目!H9']],
  ]);
  expect(shapeOf('rule')).toEqual([
    ['A07 ', ['签约项目!G7']],
    ['F01 引资单位为空或不止一个', ['签约项目!H16', '在谈项目!H9']],
  ]);
});

it('arranges by unit and by sheet, what has neither last', () => {
  expect(shapeOf('unit')).toEqual([
    ['区商务委', ['签约项目!G7']],
    ['没有引资单位', ['签约项目!H16', '在谈项目!H9']],
  ]);
  expect(shapeOf('sheet')).toEqual([
    ['签约项目', ['签约项目!H16', '签约项目!G7']],
    ['在谈项目', ['在谈项目!H9']],
  ]);
});

it('finds every word, in any case or width, in text, cell and rule', () => {
  expect(shapeOf('severity', 'h９')).toEqual([['警告', ['在谈项目!H9']]]);
  expect(shapeOf('severity', '引资单位 f01 空的')).toEqual([['警告', ['在谈项目!H9']]]);
  expect(shapeOf('severity', '没有这样的')).toEqual([]);
});
