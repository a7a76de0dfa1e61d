/**
 * What was signed (合同类型): only a formal contract (正式合同) counts towards the target. `supplement`
 * adds its increment only (增资, 补充协议); `unknown` is text that is none of these; `none` an empty cell.
 */
export type ContractKind = 'formal' | 'framework' | 'intent' | 'supplement' | 'unknown' | 'none';

export const CONTRACT_KINDS: Readonly<Record<ContractKind, string>> = {
  formal: '正式合同',
  framework: '框架协议',
  intent: '意向书',
  supplement: '补充协议',
  unknown: '类型不明',
  none: '未填',
};
