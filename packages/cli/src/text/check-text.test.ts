import type { CheckReport, PrintedFinding } from '@zhaoshang/core';
import { expect, it } from 'vitest';
import { displayWidth } from './display-width';
import { checkText } from './check-text';
import { paintWith } from './paint';

const finding = (
  rule: string,
  severity: PrintedFinding['severity'],
  cell: string,
  beta = false,
): PrintedFinding => ({
  rule,
  severity,
  beta,
  message: `${cell}写了两个单位`,
  cells: [`签约项目!${cell}`],
  values: {},
  fingerprint: cell,
});

const report: CheckReport = {
  schema: 'zs-check/1',
  workbook: '台账.xlsx',
  asOf: '2022-06-30',
  sheets: [
    {
      sheet: '签约项目',
      kind: 'projects',
      records: 29,
      header: [3, 4],
      data: [5, 33],
      columns: [{ column: 'F', header: '合同额', field: 'amount', unit: '亿元', confidence: 1, because: '' }],
      skipped: [
        { row: 1, why: 'title' },
        { row: 34, why: 'total' },
        { row: 35, why: 'total' },
      ],
      unmapped: [
        { column: 'H', header: '投\n资', candidates: ['amount', 'planned'], because: '没有写明口径' },
      ],
      questions: [
        {
          column: 'H',
          header: '投\n资',
          field: null,
          candidates: ['amount', 'planned'],
          because: '没有写明口径',
        },
        {
          column: 'K',
          header: '到位',
          field: 'fundsTotal',
          candidates: ['fundsYear'],
          because: '表头相符，内容存疑',
        },
      ],
    },
    {
      sheet: '说明',
      kind: 'other',
      records: 0,
      header: null,
      data: null,
      columns: [],
      skipped: [],
      unmapped: [],
      questions: [],
    },
  ],
  figures: {
    projects: 29,
    formalCount: 20,
    formalAmount: '95.03',
    industrialFormalCount: null,
    industrialFormalAmount: null,
    frameworkCount: 8,
    frameworkAmount: '86.5',
    plannedAmount: '181.53',
    fundsYear: '12.59',
  },
  findings: [
    finding('F01', 'error', 'H12'),
    finding('F01', 'error', 'H20'),
    finding('A02', 'info', 'A3'),
    finding('B05', 'warning', 'C9', true),
  ],
  waived: [],
  unusedWaivers: [],
  notChecked: [
    { rule: 'D05', name: '到位资金无佐证', sheet: '甲', why: '未找到“佐证材料”列' },
    { rule: 'D05', name: '到位资金无佐证', sheet: '乙', why: '未找到“佐证材料”列' },
  ],
};
const rules = [{ code: 'F01', name: '引资单位不止一个', nextStep: '请确定一个。' }];
const plain = { paint: paintWith(false), width: undefined };

it('lays the answer out for a person', () => {
  const text = checkText(report, rules, plain).join('\n');
  expect(text).toMatchInlineSnapshot(`
    "台账.xlsx  统计截止日 2022-06-30

    识别结果
      签约项目  签约项目  29 条  第 5–33 行  表头第 3–4 行  认出 1 列，1 列未用
      说明      其他             未参与核对
      ？签约项目!H 列“投资”含义不明，可能是合同额（amount）、计划投资额（planned）：没有写明口径；可用 --mapping 指定
      ？签约项目!K 列“到位”按累计到位资金（fundsTotal）理解，把握不大，也可能是当年到位资金（fundsYear）：表头相符，内容存疑；可用 --mapping 指定

    主要指标（2022-01-01 至 2022-06-30）
      签约项目      29 个
      正式合同      20 个   95.03 亿元
        其中工业        —            —
      框架协议       8 个    86.5 亿元
      计划投资合计         181.53 亿元
      当年到位资金          12.59 亿元

    错误 2 处
      F01 引资单位不止一个（2 处）
        签约项目!H12
          H12写了两个单位
        签约项目!H20
          H20写了两个单位
        怎么办：请确定一个。

    提示 1 处
      A02
        签约项目!A3
          A3写了两个单位

    试行 1 处（依推断，仅供参考）
      B05
        签约项目!C9
          C9写了两个单位

    未核对 1 项
      D05 到位资金无佐证：未找到“佐证材料”列（甲、乙）

    跳过的行
      签约项目：标题第 1 行；合计第 34–35 行

    错误 2 · 警告 0 · 提示 1 · 试行 1 · 情况属实 0 · 未核对 1"
  `);
});

it('counts what is too much to show', () => {
  const many = Array.from({ length: 30 }, (_, i) => finding('F01', 'error', `H${i + 5}`));
  const text = checkText({ ...report, findings: many }, rules, plain).join('\n');
  expect(text).toContain('……另有 10 处');
  expect(text).toContain('错误 30 处');
});

it('colours only where asked', () => {
  expect(checkText(report, rules, plain).join('\n')).not.toContain('\u001b');
  expect(checkText(report, rules, { ...plain, paint: paintWith(true) }).join('\n')).toContain(
    '\u001b[31m错误 2 处\u001b[0m',
  );
});

it('fits sentences to the screen, and never breaks a colour', () => {
  const lines = checkText(report, rules, { paint: paintWith(true), width: 44 });
  const question = lines.slice(lines.findIndex((line) => line.includes('？')));
  expect(question[0]).toMatch(/^ {2}\u001b\[33m？.*\u001b\[0m$/);
  expect(question[1]).toMatch(/^ {2}\u001b\[33m.*\u001b\[0m$/);
  expect(displayWidth((question[0] ?? '').replace(/\u001b\[\d+m/g, ''))).toBeLessThanOrEqual(44);
});
