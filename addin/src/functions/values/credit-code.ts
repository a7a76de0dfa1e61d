import {
  checkCharacter,
  checkSum,
  creditCodeFault,
  creditCodeVerdict,
  plainCreditCode,
  type CellValue,
} from '@zhaoshang/core';
import { functionEntry } from '../host/function-entry';
import { spread } from '../host/spread';
import { firstOf, substituted } from '../host/substituted';
import { requiredText } from '../host/text-of';

/**
 * 信用代码校验：统一社会信用代码是否符合 GB 32100，返回“符合”或哪里不符。个别真实代码校验位不符，请核对证照。
 * @customfunction CREDIT_CODE 信用代码校验
 * @param code 信用代码：18位，可为一个单元格或一列；空格、短横和大小写不计
 */
export function creditCode(code: unknown[][]): unknown[][] {
  return spread([code], (cell) => creditCodeVerdict(requiredText(cell ?? null, '信用代码')));
}

/** The sum of a code that has one, and the character that belongs to it. */
function steps(cell: CellValue): string {
  const code = plainCreditCode(requiredText(cell, '信用代码'));
  const fault = creditCodeFault(code);
  if (fault && fault.kind !== 'check') return `${code}：${creditCodeVerdict(code)}`;
  const sum = checkSum(code);
  const rest = (31 - (sum % 31)) % 31;
  return `Σ = ${sum}，（31 − ${sum} mod 31）mod 31 = ${rest}，校验码应为${checkCharacter(code)}；第18位是${code.charAt(17)}`;
}

export const entry = functionEntry({
  id: 'CREDIT_CODE',
  run: creditCode,
  explain: ([code]) => [substituted([code], steps(firstOf(code)))],
  formula: '第18位 =（31 − Σ 前17位字符值 × 3ⁱ⁻¹ mod 31）mod 31；第17位为主体标识码的校验位',
  source: 'GB 32100-2015《法人和其他组织统一社会信用代码编码规则》，GB 11714',
  units: ['18位代码', '“符合”或不符之处'],
  excel: {
    formula:
      '=IF(MID("0123456789ABCDEFGHJKLMNPQRTUWXY",MOD(31-MOD(SUMPRODUCT((FIND(MID(A2,ROW($1:$17),1),"0123456789ABCDEFGHJKLMNPQRTUWXY")-1)*MOD(3^(ROW($1:$17)-1),31)),31),31)+1,1)=RIGHT(A2),"符合","不符")',
    short: '只核对第18位，说不出哪里不符',
  },
  examples: [
    { shows: '符合', args: ['11500114MB1912255L'], gives: '符合' },
    {
      shows: '用了不该用的字母',
      args: ['91350100M000100Y4Z'],
      gives: '第18位“Z”不是代码所用的字符（不用 I、O、S、V、Z）',
    },
    { shows: '少一位', args: ['91350100M000100Y4'], gives: '长度应为18位，现为17位' },
  ],
});
