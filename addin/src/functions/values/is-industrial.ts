import { industryIsIndustrial, industryOf, saysIndustrial, type CellValue } from '@zhaoshang/core';
import { CellError } from '../host/cell-error';
import { functionEntry } from '../host/function-entry';
import { shorten } from '../host/number-of';
import { spread } from '../host/spread';
import { firstOf, substituted } from '../host/substituted';
import { requiredText } from '../host/text-of';

/**
 * 是否工业：行业代码或产业类别是否属于工业（采矿业、制造业、电热燃水业），返回“是”或“否”。建筑业不是工业。
 * @customfunction IS_INDUSTRIAL 是否工业
 * @param industry 行业代码或产业类别：如 C2730、工业、物流，可为一个单元格或一列
 */
export function isIndustrial(industry: unknown[][]): unknown[][] {
  return spread([industry], (cell) => {
    const text = textIn(cell);
    const says = industryIsIndustrial(text) ?? saysIndustrial(text);
    if (says === undefined) {
      throw new CellError('notAvailable', `缺少：行业代码（只凭“${shorten(text)}”不能确定是不是工业）`);
    }
    return says ? '是' : '否';
  });
}

const textIn = (cell: CellValue | undefined) =>
  requiredText(cell ?? null, '行业代码或产业类别').normalize('NFKC');

/** By its code, or by its name where it is none. */
function steps(cell: CellValue): string {
  const text = textIn(cell);
  const section = industryOf(text, '门类');
  if (!section) return `“${shorten(text)}”不是行业代码，按产业类别的名称判断`;
  return `“${shorten(text)}”属门类${section}（${industryOf(text, '名称')}），工业是门类 B、C、D`;
}

export const entry = functionEntry({
  id: 'IS_INDUSTRIAL',
  run: isIndustrial,
  explain: ([industry]) => [substituted([industry], steps(firstOf(industry)))],
  formula: '工业 = 门类 B、C、D（大类 06–46）',
  source: 'GB/T 4754-2017；国家统计局：工业包括采矿业、制造业、电力热力燃气及水生产和供应业',
  units: ['行业代码或产业类别', '是、否'],
  excel: {
    formula: '=IF(AND(VALUE(MID(A2,2,2))>=6,VALUE(MID(A2,2,2))<=46),"是","否")',
    short: '代码前须有字母，不认“工业”“物流”',
  },
  examples: [
    { shows: '制造业', args: ['C2730'], gives: '是' },
    { shows: '建筑业不是工业', args: ['E47'], gives: '否' },
    {
      shows: '只凭名称定不了',
      args: ['新材料'],
      gives: '#N/A 缺少：行业代码（只凭“新材料”不能确定是不是工业）',
    },
  ],
});
