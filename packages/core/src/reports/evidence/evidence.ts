import { FIELDS } from '../../model/field';
import { formatMoney, money } from '../../model/money';
import type { Finding } from '../../rules/finding';
import { EVIDENCE_LABELS } from './evidence-labels';

/** Evidence that is an amount in yuan though no field is called so. */
const YUAN = new Set([
  'amounts',
  'before',
  'capital',
  'doubtful',
  'floor',
  'funds',
  'margin',
  'median',
  'month',
  'now',
  'own',
  'reward',
  'shown',
  'total',
]);

/**
 * The evidence of a finding as label and text. What has no label is left out: the sentence of the finding has the
 * values in any case, and a key of the programme is no word for a clerk.
 */
export function evidenceOf(values: Finding['values']): readonly (readonly [label: string, text: string])[] {
  return Object.entries(values).flatMap(([key, value]) => {
    const label = evidenceLabel(key);
    const texts = (Array.isArray(value) ? value : [value]).map(String).filter((text) => text !== '');
    if (label === undefined || texts.length === 0) return [];
    return [[label, texts.map((text) => (isYuan(key) ? inWords(text) : text)).join('、')] as const];
  });
}

/** What a piece of evidence is called; undefined where it has no name for a person. */
export function evidenceLabel(key: string): string | undefined {
  return isField(key) ? FIELDS[key].name : EVIDENCE_LABELS[key];
}

/** Whether a piece of evidence is an amount in yuan. */
export function isYuan(key: string): boolean {
  return YUAN.has(key) || (isField(key) && FIELDS[key].type === 'amount');
}

function isField(key: string): key is keyof typeof FIELDS {
  return Object.hasOwn(FIELDS, key);
}

/** Yuan as a person would write them: 9500.5万元, 1.2亿元. */
function inWords(yuan: string): string {
  return /^-?\d+(\.\d+)?$/.test(yuan) ? formatMoney(money(yuan)) : yuan;
}
