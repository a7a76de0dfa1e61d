import { nameDifference, nameSimilarity } from '@zhaoshang/core';
import { toCell } from '../host/answer';
import { functionEntry } from '../host/function-entry';
import { spread } from '../host/spread';
import { firstOf, substituted } from '../host/substituted';
import { requiredText } from '../host/text-of';

/**
 * 名称相似度：两个项目名称有多像，0 到 1。去掉地名、标点和公司类型再比。高不等于同一项目，请核对期别和规模。
 * @customfunction SIMILARITY 名称相似度
 * @param one 名称一：项目名称，可为一个单元格或一列
 * @param other 名称二：另一个项目名称，可为一个单元格或一列
 */
export function similarity(one: unknown[][], other: unknown[][]): unknown[][] {
  return spread([one, other], (a, b) =>
    toCell(nameSimilarity(requiredText(a ?? null, '名称一'), requiredText(b ?? null, '名称二'))),
  );
}

export const entry = functionEntry({
  id: 'SIMILARITY',
  run: similarity,
  explain: (args) => {
    const [one, other] = [requiredText(firstOf(args[0]), '名称一'), requiredText(firstOf(args[1]), '名称二')];
    const { names, edits, longest } = nameDifference(one, other);
    return [
      ['比的是', names.map((name) => `“${name}”`).join('与')],
      substituted(args, longest === 0 ? '没有可比的字，按 0' : `1 − ${edits} ÷ ${longest}`),
    ];
  },
  formula: '1 − 编辑距离 ÷ 较长名称的字数',
  source: '编辑距离（Levenshtein）；与检查规则 B05、B06 的比对名称同一算法',
  units: ['文字', '文字', '0 到 1'],
  examples: [
    { shows: '只差地名', args: ['重庆市黔江区高性能玻纤生产线项目', '高性能玻纤生产线项目'], gives: 1 },
    { shows: '差一个字', args: ['年产5万吨玻纤布项目', '年产5万吨玻钎布项目'], gives: 0.9 },
    { shows: '缺一个名称', args: ['玻纤项目', null], gives: '#N/A 缺少：名称二' },
  ],
});
