import type { FigureKind } from '../figures/figure';

/** A unit as printed after a number, without its magnitude (万, 亿). */
export interface UnitWord {
  readonly word: string;
  readonly kind: FigureKind;
  /** Figures are only added or divided within one dimension. */
  readonly dimension: string;
}

const of = (kind: FigureKind, dimension: string, words: string): readonly UnitWord[] =>
  words.split(' ').map((word) => ({ word, kind, dimension }));

/** Places counted: 14市, 5省区. */
export const PLACES = '地';

/** Units of measure 计量单位. Classifiers that count the same things share a dimension. */
export const UNIT_WORDS: readonly UnitWord[] = [
  ...of('amount', 'CNY', '元人民币 元'),
  ...of('amount', 'USD', '美元 美金'),
  ...of('amount', 'HKD', '港元 港币 港幣'),
  ...of('amount', 'EUR', '欧元'),
  ...of('amount', 'JPY', '日元'),
  ...of('amount', 'GBP', '英镑'),
  ...of('amount', 'TWD', '新台币'),
  ...of('percent', '%', '%'),
  ...of('points', 'pp', '个百分点 百分点'),
  ...of('times', '倍', '倍'),
  ...of('doublings', '番', '番'),
  ...of('count', '个', '个 项 宗 件 例 起'),
  ...of('count', '家', '家次 家 户'),
  ...of('count', '人', '人次 人 名 户次'),
  ...of('count', '位', '位'),
  ...of('count', '次', '批次 次 场 批 场次'),
  ...of(
    'count',
    PLACES,
    '省区市 省区 省市区 省市 市州 州市 县市区 县市 县区 市县 区县 旗县 省 市 州 县 旗 镇 乡',
  ),
  ...of('count', '类', '大类 类 种'),
  ...of('count', '条', '条'),
  ...of('count', '支', '支'),
  ...of('count', '份', '份'),
  ...of('count', '套', '套'),
  ...of('count', '台', '台'),
  ...of('count', '处', '处'),
  ...of('count', '辆', '辆'),
  ...of('count', '张', '张'),
  ...of('count', '艘', '艘'),
  ...of('count', '栋', '栋 幢'),
  ...of('count', '座', '座'),
  ...of('count', '间', '间'),
  ...of('count', '只', '只 头 羽'),
  ...of('count', '篇', '篇'),
  ...of('count', '村', '村'),
  ...of('count', '所', '所'),
  ...of('quantity', '分', '分'),
  ...of('quantity', '亩', '亩'),
  ...of('quantity', '公顷', '公顷'),
  ...of('quantity', '立方米', '立方米'),
  ...of('quantity', '米', '米'),
  ...of('quantity', '公斤', '公斤 千克'),
  ...of('quantity', '平方米', '平方米'),
  ...of('quantity', '平方公里', '平方公里'),
  ...of('quantity', '公里', '公里'),
  ...of('quantity', '吨', '吨'),
  ...of('quantity', '千瓦', '千瓦'),
  ...of('quantity', '度', '千瓦时 度'),
  ...of('date', '年', '年度 年'),
  ...of('date', '月', '月份 月底 月末 月'),
  ...of('date', '日', '日 号 天'),
  ...of('date', '季', '季度 个季度'),
  ...of('date', '期间', '个月 周 小时 分钟'),
  ...of('name', '', '强 级 期 届 层 次产业 多年 余年 个工作日 字'),
];

/** Powers of ten written as a word before the unit 数量级. */
export const MAGNITUDES: Readonly<Record<string, number>> = {
  万亿: 12,
  千亿: 11,
  百亿: 10,
  亿: 8,
  千万: 7,
  百万: 6,
  十万: 5,
  万: 4,
  千: 3,
  百: 2,
};
