import { FIELDS, formatMoney, money, type Finding } from '@zhaoshang/core';

/** What the evidence of a finding is called, apart from the fields, which go by their own names. */
const LABELS: Readonly<Record<string, string>> = {
  after: '后一日期',
  amounts: '金额',
  before: '前一日期',
  computed: '计算值',
  date: '原文',
  deadline: '时限（月）',
  difference: '相差',
  doubtful: '存疑金额',
  floor: '认定下限',
  formal: '正式合同数',
  framework: '框架协议数',
  funds: '到位资金',
  heading: '表头',
  headings: '表头',
  missing: '缺少的列',
  months: '已过月数',
  names: '名称',
  printed: '表中数',
  projects: '签约项目数',
  rows: '行',
  total: '合计',
  units: '单位',
};

/** Evidence that is an amount in yuan though no field is called so. */
const AMOUNTS = new Set(['amounts', 'floor', 'funds', 'doubtful', 'margin']);

/** The evidence of a finding as label and text, amounts in 万元 or 亿元. */
export function evidenceOf(values: Finding['values']): readonly (readonly [label: string, text: string])[] {
  return Object.entries(values).flatMap(([key, value]) => {
    const texts = (Array.isArray(value) ? value : [value]).map(String).filter((text) => text !== '');
    if (texts.length === 0) return [];
    const shown = isAmount(key) ? texts.map(inWords) : texts;
    return [[labelOf(key), shown.join('、')] as const];
  });
}

function labelOf(key: string): string {
  return isField(key) ? FIELDS[key].name : (LABELS[key] ?? key);
}

function isAmount(key: string): boolean {
  return AMOUNTS.has(key) || (isField(key) && FIELDS[key].type === 'amount');
}

function isField(key: string): key is keyof typeof FIELDS {
  return Object.hasOwn(FIELDS, key);
}

/** Yuan as a person would write them: 9500.5万元, 1.2亿元. */
function inWords(yuan: string): string {
  return /^-?\d+(\.\d+)?$/.test(yuan) ? formatMoney(money(yuan)) : yuan;
}
