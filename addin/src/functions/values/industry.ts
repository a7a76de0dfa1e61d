import { industryOf } from '@zhaoshang/core';
import { CellError } from '../host/cell-error';
import { choiceOf } from '../host/choice-of';
import { functionEntry } from '../host/function-entry';
import { shorten } from '../host/number-of';
import { spread } from '../host/spread';
import { firstOf, substituted } from '../host/substituted';
import { requiredText } from '../host/text-of';

/** @customenum {string} */
// prettier-ignore
enum IndustryAnswer {
  /** 制造业 */
  名称 = "名称",
  /** C */
  门类 = "门类",
  /** 27 */
  大类 = "大类",
  /** 第二产业 */
  三次产业 = "三次产业",
}

/**
 * 行业门类：国民经济行业代码属于哪个门类，返回门类名称、字母、大类或三次产业。按项目的产品归类，不按投资方。
 * @customfunction INDUSTRY 行业门类
 * @param code 行业代码：如 C2730、C27、2730，可为一个单元格或一列
 * @param answer 返回：名称（默认，如制造业）、门类（C）、大类（27）或三次产业
 */
export function industry(code: unknown[][], answer?: IndustryAnswer): unknown[][] {
  const aspect = choiceOf(answer, '返回', IndustryAnswer);
  return spread([code], (cell) => {
    const text = requiredText(cell ?? null, '行业代码');
    const says = industryOf(text, aspect);
    if (says === undefined) {
      throw new CellError(
        'invalidValue',
        `“${shorten(text)}”不是能确定${aspect}的国民经济行业代码，如 C2730`,
      );
    }
    return says;
  });
}

export const entry = functionEntry({
  id: 'INDUSTRY',
  run: industry,
  explain: ([code]) => {
    const text = requiredText(firstOf(code), '行业代码');
    const division = industryOf(text, '大类');
    const section = `门类${industryOf(text, '门类')}（${industryOf(text, '名称')}）`;
    return [substituted([code], `“${shorten(text)}”${division ? `的大类是${division}，` : ''}属${section}`)];
  },
  formula: '大类 01–97 按区段归入 A–T 二十个门类',
  source: 'GB/T 4754-2017《国民经济行业分类》；三次产业划分规定（2018）',
  units: ['行业代码', '问哪一项', '文字'],
  excel: {
    formula:
      '=LOOKUP(VALUE(MID(A2,2,2)),{1,6,13,44,47,51,53,61,63,66,70,71,73,76,80,83,84,86,91,97},{"A","B","C","D","E","F","G","H","I","J","K","L","M","N","O","P","Q","R","S","T"})',
    short: '得门类的字母；代码前须有字母',
  },
  examples: [
    { shows: '门类名称', args: ['C2730'], gives: '制造业' },
    { shows: '修理业属第三产业', args: ['C43', '三次产业'], gives: '第三产业' },
    {
      shows: '不是代码',
      args: ['新材料'],
      gives: '#VALUE! “新材料”不是能确定名称的国民经济行业代码，如 C2730',
    },
  ],
});
