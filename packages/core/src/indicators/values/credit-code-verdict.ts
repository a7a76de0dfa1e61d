import { creditCodeFault, hasValidSubject, plainCreditCode } from '../../codes/credit-code';

/** What is to be said of a credit code (信用代码校验): 符合, or what is wrong with it, by GB 32100-2015. */
export function creditCodeVerdict(text: string): string {
  const code = plainCreditCode(text);
  const fault = creditCodeFault(code);
  switch (fault?.kind) {
    case 'length':
      return `长度应为18位，现为${fault.length}位`;
    case 'character':
      return `第${fault.position}位“${fault.character}”不是代码所用的字符（不用 I、O、S、V、Z）`;
    case 'structure':
      return '前两位或第3至8位行政区划不合规定';
    case 'check':
      return `校验码应为${fault.computed}，现为${fault.printed}`;
    case undefined:
      return hasValidSubject(code) ? '符合' : '校验码符合，第9至17位主体标识码的校验不符';
  }
}
