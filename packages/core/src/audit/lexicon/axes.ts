/**
 * Partitions 划分: sets of words that exclude each other and that together often make the whole. A scope such as 省外 lies
 * inside 市外, so only true opposites share an axis.
 */
export const AXES: readonly (readonly (readonly string[])[])[] = [
  [
    ['正式合同', '合同'],
    ['框架', '协议', '意向'],
  ],
  [['正式合同', '合同'], ['框架协议', '框架'], ['意向']],
  [
    ['一产', '第一产业', '农业'],
    ['二产', '第二产业', '工业'],
    ['三产', '第三产业', '服务业'],
  ],
  [['省外'], ['省内']],
  [['市外'], ['市内']],
  [['县外'], ['县内']],
  [['区外'], ['区内']],
  [
    ['境外', '外资'],
    ['境内', '内资', '内联'],
  ],
  [
    ['新建', '新引', '新招', '新签', '新开工', '计划开工', '拟开工', '新增', '新上', '新设'],
    ['续建', '结转', '存量', '扩建', '增资'],
  ],
  [['东部'], ['中部'], ['西部'], ['东北']],
  [['国家级'], ['省级', '自治区级'], ['市级', '州级'], ['县级', '区级'], ['乡镇级']],
  [['一季度'], ['二季度'], ['三季度'], ['四季度']],
  [['已开工'], ['未开工', '待开工']],
  [['建成', '竣工', '投产'], ['在建'], ['前期', '未开工'], ['终止', '退出']],
  [
    ['新建', '新开工', '计划开工', '拟开工'],
    ['续建', '结转'],
    ['建成', '竣工', '投产', '完工', '收尾'],
    ['前期', '储备', '预备', '准备', '谋划'],
  ],
  [['已签'], ['洽谈', '在谈']],
  [['线上'], ['线下']],
  [['出口'], ['进口']],
  [
    ['城镇', '城市'],
    ['农村', '乡村'],
  ],
  [['轻工业'], ['重工业']],
  [['中央'], ['地方']],
  [['工业'], ['建筑业']],
  [['固定资产'], ['流动资金']],
  [
    ['集中', '现场'],
    ['场外', '会外'],
  ],
  [
    ['实施类', '建设'],
    ['储备', '准备', '预备'],
  ],
  [['政府投资'], ['社会投资', '民间投资']],
  [
    ['国有', '央企'],
    ['民营', '民企'],
    ['外商', '外企'],
  ],
];

const ANY = new RegExp(AXES.flat(2).join('|'), 'u');

/** Whether a label has a word of any axis: most have none. */
export const namesAxis = (label: string): boolean => ANY.test(label);

/** The indexes of the word sets of an axis that a label names; of words that overlap, the longest. */
export function membersOf(axis: readonly (readonly string[])[], label: string): readonly number[] {
  const found = axis.flatMap((words, index) =>
    words.filter((word) => label.includes(word)).map((word) => ({ index, word })),
  );
  const outermost = found.filter(
    (a) => !found.some((b) => b !== a && b.word.length > a.word.length && b.word.includes(a.word)),
  );
  return [...new Set(outermost.map(({ index }) => index))];
}
