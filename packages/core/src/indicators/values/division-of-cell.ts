import { creditCodeFault, divisionOf, plainCreditCode } from '../../codes/credit-code';
import { CHONGQING_DIVISIONS, divisionName } from '../../codes/division';
import { unknown, value } from '../../model/outcome';
import { refused, type Reading } from './reading';

/**
 * The place of a code of GB/T 2260 or of the division inside a credit code (行政区划): a district of Chongqing by its
 * name, any other place by its province. Unknown for a province that does not exist.
 */
export function divisionOfCode(text: string): Reading<string> {
  const plain = plainCreditCode(text);
  if (plain === '') return unknown('行政区划代码');
  const fault = plain.length === 18 ? creditCodeFault(plain) : undefined;
  if (fault && fault.kind !== 'check') return refused('不是6位行政区划代码，也不是18位信用代码');
  const code = plain.length === 18 ? divisionOf(plain) : plain;
  if (!/^\d{6}(?:\d{6})?$/.test(code))
    return refused('应为6位行政区划代码、12位统计用区划代码或18位信用代码');
  const district = code.slice(0, 6);
  const name = divisionName(district);
  if (name === undefined) return unknown(`代码${district}的名称`);
  return value(district in CHONGQING_DIVISIONS ? `重庆市${name}` : name);
}
