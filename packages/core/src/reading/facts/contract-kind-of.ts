import type { ContractKind } from '../../model/contract-kind';

const NOT_SIGNED = /口头|待确认|待定|待签|拟签|未签|非正式|洽谈|商谈|谈判|未确定|不详/;
const FORMS: readonly (readonly [ContractKind, RegExp])[] = [
  ['supplement', /补充|增资|追加|变更(?:协议|合同)/],
  ['framework', /框架|战略合作|战略协议|战略/],
  ['intent', /意向|备忘录|谅解/],
  ['formal', /正式|合同|协议|签约/],
];

/** What a text of 合同类型 names; `unknown` for what is no kind of contract (口头约定, 待确认). */
export function contractKindOf(text: string): ContractKind {
  const kind = text.replace(/\s+/g, '');
  if (kind === '') return 'none';
  if (NOT_SIGNED.test(kind)) return 'unknown';
  return FORMS.find(([, form]) => form.test(kind))?.[0] ?? 'unknown';
}

/** The kind that a sheet's name, title or sub-heading states for all rows under it; undefined when it states none. */
export function statedKind(text: string): ContractKind | undefined {
  const stated = FORMS.slice(0, 3)
    .filter(([, form]) => form.test(text))
    .map(([kind]) => kind);
  if (/正式/.test(text) && !/非正式/.test(text)) stated.push('formal');
  return stated.length === 1 ? stated[0] : undefined;
}
